import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { DeciderId, ExitReason, PolicyVersion, Stage } from './fields.js';

/** The episode ended. `exitOn` is the day of its last counted service (REG-12), `exitedOn` the day on which that was decided. */
export const ParticipationExited = event(
  'registration',
  'ParticipationExited',
  1,
  {
    participationId: Id,
    participantId: Id,
    proposalNo: Type.Optional(
      Type.Integer({ minimum: 1, description: 'the proposal that it follows' }),
    ),
    exitReason: ExitReason,
    exitOn: CivilDate,
    stageAtExit: Stage,
    exitedOn: CivilDate,
    decidedBy: DeciderId,
    policyVersion: PolicyVersion,
  },
  {
    title: { ko: '참여 종결', en: 'A participation ended' },
    happenedAt: 'exitedOn',
    examples: [
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        proposalNo: 1,
        exitReason: 'NO_CONTACT',
        exitOn: '2026-03-02',
        stageAtExit: 'ENTERED',
        exitedOn: '2026-05-20',
        decidedBy: 'operator-west',
        policyVersion: '2026.1',
      },
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        exitReason: 'EMPLOYED',
        exitOn: '2026-08-31',
        stageAtExit: 'PLACED',
        exitedOn: '2026-10-01',
        decidedBy: '0199b2c0-0000-7000-8000-000000000005',
        policyVersion: '2026.1',
      },
    ],
  },
);
export type ParticipationExited = EventOf<typeof ParticipationExited>;
