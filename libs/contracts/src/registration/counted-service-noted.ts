import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { PolicyVersion, ServiceKind } from './fields.js';

/** The person got a service that counts (REG-12). Without another one, an exit is proposed on `proposeExitOn` and may be confirmed for `confirmDays` (T-20). */
export const CountedServiceNoted = event(
  'registration',
  'CountedServiceNoted',
  1,
  {
    participationId: Id,
    participantId: Id,
    kind: ServiceKind,
    servedOn: CivilDate,
    proposeExitOn: CivilDate,
    confirmDays: Type.Integer({ minimum: 1 }),
    policyVersion: PolicyVersion,
  },
  {
    title: { ko: '인정 서비스 확인', en: 'A counted service was noted' },
    internal: true,
    happenedAt: 'servedOn',
    examples: [
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        kind: 'ENTRY',
        servedOn: '2026-03-02',
        proposeExitOn: '2026-05-16',
        confirmDays: 14,
        policyVersion: '2026.1',
      },
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        kind: 'PLACEMENT',
        servedOn: '2026-08-31',
        proposeExitOn: '2026-11-14',
        confirmDays: 14,
        policyVersion: '2026.1',
      },
    ],
  },
);
export type CountedServiceNoted = EventOf<typeof CountedServiceNoted>;
