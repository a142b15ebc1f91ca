import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, DistrictCode, Id } from '../fields.js';

/** Which campus looks after which district from a date on, until a later plan takes effect (CAM-2). */
export const CatchmentPlanPublished = event(
  'campus-directory',
  'CatchmentPlanPublished',
  1,
  {
    planId: Id,
    version: Type.Integer({ minimum: 1 }),
    effectiveFrom: CivilDate,
    entries: Type.Array(
      Type.Object(
        {
          districtCode: DistrictCode,
          primaryCampusId: Id,
          alternates: Type.Array(Id, { uniqueItems: true }),
        },
        { additionalProperties: false },
      ),
      { minItems: 1 },
    ),
  },
  {
    title: { ko: '관할 계획 공고', en: 'A catchment plan was published' },
    examples: [
      {
        planId: '0199b2c0-0000-7000-8000-0000000000b1',
        version: 1,
        effectiveFrom: '2026-03-01',
        entries: [
          {
            districtCode: '11440',
            primaryCampusId: '0199b2c0-0000-7000-8000-0000000000c1',
            alternates: ['0199b2c0-0000-7000-8000-0000000000c2'],
          },
          {
            districtCode: '11380',
            primaryCampusId: '0199b2c0-0000-7000-8000-0000000000c2',
            alternates: [],
          },
        ],
      },
      {
        planId: '0199b2c0-0000-7000-8000-0000000000b2',
        version: 2,
        effectiveFrom: '2027-09-01',
        entries: [
          {
            districtCode: '11590',
            primaryCampusId: '0199b2c0-0000-7000-8000-0000000000c9',
            alternates: [],
          },
        ],
      },
    ],
  },
);
export type CatchmentPlanPublished = EventOf<typeof CatchmentPlanPublished>;
