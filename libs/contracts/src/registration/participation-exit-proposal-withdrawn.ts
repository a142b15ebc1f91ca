import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id, OneOf } from '../fields.js';

/** The proposed exit does not take place: a service was noted after all, one is scheduled, or somebody objected. */
export const ParticipationExitProposalWithdrawn = event(
  'registration',
  'ParticipationExitProposalWithdrawn',
  1,
  {
    participationId: Id,
    participantId: Id,
    proposalNo: Type.Integer({
      minimum: 1,
      description: 'first, second, … proposal of the episode',
    }),
    reasonCode: OneOf('SERVICE_NOTED', 'SERVICE_SCHEDULED', 'OBJECTION'),
    proposeExitOn: CivilDate,
    withdrawnOn: CivilDate,
  },
  {
    title: { ko: '참여 종결 제안 철회', en: 'A proposed exit was withdrawn' },
    happenedAt: 'withdrawnOn',
    examples: [
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        proposalNo: 1,
        reasonCode: 'SERVICE_NOTED',
        proposeExitOn: '2026-07-14',
        withdrawnOn: '2026-05-18',
      },
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        proposalNo: 2,
        reasonCode: 'OBJECTION',
        proposeExitOn: '2026-12-16',
        withdrawnOn: '2026-10-02',
      },
    ],
  },
);
export type ParticipationExitProposalWithdrawn = EventOf<typeof ParticipationExitProposalWithdrawn>;
