import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { ExitReason } from './fields.js';

/** Somebody, or 75 days without a counted service (T-20), proposes that the episode ends; a person confirms it, by `confirmBy` if they can. */
export const ParticipationExitProposed = event(
  'registration',
  'ParticipationExitProposed',
  1,
  {
    participationId: Id,
    participantId: Id,
    proposalNo: Type.Integer({
      minimum: 1,
      description: 'first, second, … proposal of the episode',
    }),
    campusId: Id,
    reasonCode: ExitReason,
    lastServiceOn: CivilDate,
    confirmBy: CivilDate,
    proposedOn: CivilDate,
  },
  {
    title: { ko: '참여 종결 제안', en: 'The exit from a participation was proposed' },
    happenedAt: 'proposedOn',
    examples: [
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        proposalNo: 1,
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        reasonCode: 'NO_CONTACT',
        lastServiceOn: '2026-03-02',
        confirmBy: '2026-05-30',
        proposedOn: '2026-05-16',
      },
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        proposalNo: 2,
        campusId: '0199b2c0-0000-7000-8000-0000000000c2',
        reasonCode: 'EMPLOYED',
        lastServiceOn: '2026-08-31',
        confirmBy: '2026-10-14',
        proposedOn: '2026-09-30',
      },
    ],
  },
);
export type ParticipationExitProposed = EventOf<typeof ParticipationExitProposed>;
