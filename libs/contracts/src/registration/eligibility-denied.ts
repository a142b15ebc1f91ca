import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id, OneOf } from '../fields.js';
import { DeciderId, DenialReason, ProgramCode } from './fields.js';

/** Its first version. */
const Released = {
  reviewId: Id,
  participantId: Id,
  programCode: ProgramCode,
  reasonCodes: Type.Array(OneOf('AGE', 'RESIDENCE', 'WILL_TO_WORK'), {
    minItems: 1,
    uniqueItems: true,
  }),
  appealableUntil: CivilDate,
  alternatives: Type.Array(Code, { uniqueItems: true }),
  decidedBy: DeciderId,
};

/** The person may not enter the programme: why, until which day they may appeal, and what else is open to them. */
export const EligibilityDenied = event(
  'registration',
  'EligibilityDenied',
  2,
  {
    ...Released,
    reasonCodes: Type.Array(DenialReason, { minItems: 1, uniqueItems: true }),
    evidenceIds: Type.Optional(Type.Array(Id, { uniqueItems: true })),
  },
  {
    title: { ko: '참여 자격 불인정', en: 'Eligibility was denied' },
    examples: [
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        programCode: 'ACADEMY',
        reasonCodes: ['RESIDENCE'],
        appealableUntil: '2026-03-17',
        alternatives: ['MIDLIFE_TOMORROW_CENTER'],
        decidedBy: 'staff-17',
      },
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000e4',
        participantId: '0199b2c0-0000-7000-8000-000000000006',
        programCode: 'ACADEMY',
        reasonCodes: ['AGE', 'WILL_TO_WORK'],
        appealableUntil: '2026-04-15',
        alternatives: [],
        decidedBy: 'system:eligibility',
      },
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000e6',
        participantId: '0199b2c0-0000-7000-8000-000000000007',
        programCode: 'WORK_EXPERIENCE',
        reasonCodes: ['OTHER_PROGRAM', 'INCOMPLETE'],
        appealableUntil: '2026-04-29',
        alternatives: [],
        decidedBy: 'system:eligibility',
        evidenceIds: ['0199b2c0-0000-7000-8000-0000000000b4'],
      },
    ],
    earlier: [
      {
        version: 1,
        schema: Type.Object(Released, { additionalProperties: false }),
        lift: (data: object) => data,
        examples: [
          {
            reviewId: '0199b2c0-0000-7000-8000-0000000000e2',
            participantId: '0199b2c0-0000-7000-8000-000000000002',
            programCode: 'ACADEMY',
            reasonCodes: ['RESIDENCE'],
            appealableUntil: '2026-03-17',
            alternatives: ['MIDLIFE_TOMORROW_CENTER'],
            decidedBy: 'staff-17',
          },
          {
            reviewId: '0199b2c0-0000-7000-8000-0000000000e4',
            participantId: '0199b2c0-0000-7000-8000-000000000006',
            programCode: 'ACADEMY',
            reasonCodes: ['AGE', 'WILL_TO_WORK'],
            appealableUntil: '2026-04-15',
            alternatives: [],
            decidedBy: 'system:eligibility',
          },
        ],
      },
    ],
  },
);
export type EligibilityDenied = EventOf<typeof EligibilityDenied>;
