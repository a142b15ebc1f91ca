import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { AgeBand, CivilDate, Code, DistrictCode, Id } from '../fields.js';
import { DeciderId, JobSeekingStatus, ProgramCode } from './fields.js';

/** Its first version. */
const Released = {
  reviewId: Id,
  participantId: Id,
  programCode: ProgramCode,
  snapshot: Type.Object(
    {
      ageBand: AgeBand,
      ageRulePassed: Type.Boolean(),
      district: DistrictCode,
      employmentStatus: JobSeekingStatus,
      priorityGroups: Type.Array(Code, { uniqueItems: true }),
    },
    { additionalProperties: false },
  ),
  validUntil: CivilDate,
  decidedBy: DeciderId,
};

/** The person may enter the programme. `snapshot` is what was true when it was decided; `validUntil` is the last day. */
export const EligibilityConfirmed = event(
  'registration',
  'EligibilityConfirmed',
  2,
  {
    ...Released,
    evidenceIds: Type.Optional(Type.Array(Id, { uniqueItems: true })),
    provisional: Type.Optional(Type.Boolean({ description: 'on the word of the person (REG-8)' })),
  },
  {
    title: { ko: '참여 자격 확인', en: 'Eligibility was confirmed' },
    examples: [
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        programCode: 'ACADEMY',
        snapshot: {
          ageBand: '50-54',
          ageRulePassed: true,
          district: '11440',
          employmentStatus: 'EMPLOYED',
          priorityGroups: [],
        },
        validUntil: '2026-05-31',
        decidedBy: 'staff-17',
      },
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000e3',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        programCode: 'ACADEMY',
        snapshot: {
          ageBand: '60-64',
          ageRulePassed: true,
          district: '11740',
          employmentStatus: 'UNEMPLOYED',
          priorityGroups: ['LOW_INCOME'],
        },
        validUntil: '2026-07-30',
        decidedBy: 'system:eligibility',
      },
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000e5',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        programCode: 'WORK_EXPERIENCE',
        snapshot: {
          ageBand: '60-64',
          ageRulePassed: true,
          district: '11740',
          employmentStatus: 'UNEMPLOYED',
          priorityGroups: [],
        },
        validUntil: '2026-04-15',
        decidedBy: 'staff-17',
        evidenceIds: ['0199b2c0-0000-7000-8000-0000000000b3'],
        provisional: true,
      },
    ],
    earlier: [
      {
        version: 1,
        schema: Type.Object(Released, { additionalProperties: false }),
        lift: (data: object) => data,
        examples: [
          {
            reviewId: '0199b2c0-0000-7000-8000-0000000000e1',
            participantId: '0199b2c0-0000-7000-8000-000000000001',
            programCode: 'ACADEMY',
            snapshot: {
              ageBand: '50-54',
              ageRulePassed: true,
              district: '11440',
              employmentStatus: 'EMPLOYED',
              priorityGroups: [],
            },
            validUntil: '2026-05-31',
            decidedBy: 'staff-17',
          },
          {
            reviewId: '0199b2c0-0000-7000-8000-0000000000e3',
            participantId: '0199b2c0-0000-7000-8000-000000000005',
            programCode: 'ACADEMY',
            snapshot: {
              ageBand: '60-64',
              ageRulePassed: true,
              district: '11740',
              employmentStatus: 'UNEMPLOYED',
              priorityGroups: ['LOW_INCOME'],
            },
            validUntil: '2026-07-30',
            decidedBy: 'system:eligibility',
          },
        ],
      },
    ],
  },
);
export type EligibilityConfirmed = EventOf<typeof EligibilityConfirmed>;
