import Type, { type Static } from 'typebox';
import { CivilDate, Code, DistrictCode, OneOf, Sealed } from '../fields.js';
import { JobSeekingStatus } from './fields.js';

const closed = { additionalProperties: false } as const;
const Month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' });
const Level = Type.Integer({ minimum: 1, maximum: 5 });
const Hours = Type.Integer({ minimum: 1, maximum: 52 });

const Career = Type.Object(
  {
    occupationCode: Code,
    industryCode: Code,
    roleLevel: OneOf('MEMBER', 'LEAD', 'MANAGER', 'EXECUTIVE', 'OWNER'),
    startYm: Month,
    endYm: Type.Optional(Month),
  },
  closed,
);

const Desired = Type.Object(
  {
    occupationCodes: Type.Array(Code, { maxItems: 3, uniqueItems: true }),
    industryCodes: Type.Array(Code, { maxItems: 10, uniqueItems: true }),
    employmentTypes: Type.Array(OneOf('REGULAR', 'FIXED_TERM', 'PART_TIME', 'WORK_EXPERIENCE'), {
      uniqueItems: true,
    }),
    weeklyHours: Type.Object({ min: Hours, max: Hours }, closed),
    shiftsOk: Type.Boolean(),
    weekendsOk: Type.Boolean(),
    districts: Type.Array(DistrictCode, { maxItems: 5, uniqueItems: true }),
    maxCommuteMinutes: Type.Integer({ minimum: 1, maximum: 240 }),
    remoteOk: Type.Boolean(),
    wage: Type.Object(
      { basis: OneOf('HOURLY', 'MONTHLY', 'ANNUAL'), min: Type.Integer({ minimum: 0 }) },
      closed,
    ),
    availableFrom: CivilDate,
  },
  closed,
);

/**
 * What a person can do and wants. What nobody may ask for (looks, origin, family, wealth) has no field here; texts are in
 * `texts`, sealed as one.
 */
export const ProfileContent = Type.Object(
  {
    career: Type.Array(Career, { maxItems: 20 }),
    totalMonths: Type.Integer({ minimum: 0, maximum: 720 }),
    lastJobEndedOn: Type.Optional(CivilDate),
    reasonLeftCode: Type.Optional(Code),
    education: Type.Object(
      {
        level: OneOf('BELOW_HIGH_SCHOOL', 'HIGH_SCHOOL', 'COLLEGE', 'UNIVERSITY', 'GRADUATE'),
        fieldCode: Type.Optional(Code),
      },
      closed,
    ),
    certificates: Type.Array(
      Type.Object(
        { code: Code, acquiredOn: CivilDate, verified: Type.Optional(Type.Boolean()) },
        closed,
      ),
      { maxItems: 20 },
    ),
    skills: Type.Array(
      Type.Object({ skillCode: Code, level: Level, evidence: Type.Optional(Code) }, closed),
      { maxItems: 30 },
    ),
    digitalLevel: Level,
    languages: Type.Array(Type.Object({ code: Code, level: Level }, closed), { maxItems: 10 }),
    desired: Desired,
    limits: Type.Object(
      {
        nightWorkOk: Type.Boolean(),
        standingOk: Type.Boolean(),
        liftingKgMax: Type.Optional(Type.Integer({ minimum: 0, maximum: 100 })),
        drivingOk: Type.Boolean(),
        excludedOccupations: Type.Array(Code, { maxItems: 20, uniqueItems: true }),
      },
      closed,
    ),
    situation: Type.Object(
      {
        jobSeekingStatus: JobSeekingStatus,
        searchingSince: Type.Optional(CivilDate),
        onUnemploymentBenefit: OneOf('YES', 'NO', 'UNKNOWN'),
      },
      closed,
    ),
    weights: Type.Array(OneOf('REGION', 'WAGE', 'STABILITY', 'HOURS', 'MEANING', 'SIMILARITY'), {
      uniqueItems: true,
      description: 'what matters most, first',
    }),
    texts: Type.Optional(Sealed),
  },
  closed,
);
export type ProfileContent = Static<typeof ProfileContent>;
