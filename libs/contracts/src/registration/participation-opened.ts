import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id, OneOf } from '../fields.js';

/** An episode in the academy began: from here on somebody is responsible for the person's next step. */
export const ParticipationOpened = event(
  'registration',
  'ParticipationOpened',
  1,
  {
    participationId: Id,
    participantId: Id,
    seq: Type.Integer({ minimum: 1, description: 'first, second, … episode of the person' }),
    entryReason: OneOf('NEW', 'RE_ENTRY'),
    homeCampusId: Id,
    campusBasis: OneOf('DISTRICT', 'CHOICE', 'CAPACITY'),
    cohort: Type.String({ pattern: '^\\d{4}-\\d{2}$' }),
    eligibilityReviewId: Id,
    openedOn: CivilDate,
  },
  {
    title: { ko: '참여 시작', en: 'A participation was opened' },
    examples: [
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        seq: 1,
        entryReason: 'NEW',
        homeCampusId: '0199b2c0-0000-7000-8000-0000000000c1',
        campusBasis: 'DISTRICT',
        cohort: '2026-03',
        eligibilityReviewId: '0199b2c0-0000-7000-8000-0000000000e1',
        openedOn: '2026-03-02',
      },
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        seq: 2,
        entryReason: 'RE_ENTRY',
        homeCampusId: '0199b2c0-0000-7000-8000-0000000000c2',
        campusBasis: 'CHOICE',
        cohort: '2026-05',
        eligibilityReviewId: '0199b2c0-0000-7000-8000-0000000000e3',
        openedOn: '2026-05-04',
      },
    ],
  },
);
export type ParticipationOpened = EventOf<typeof ParticipationOpened>;
