import Type, { type Static } from 'typebox';
import { Code, DistrictCode, Id, OneOf } from '../fields.js';

const closed = { additionalProperties: false } as const;

/** Unsubsidised hire, subsidised hire, paid activity that is no employment (일반채용, 채용형, 직무체험형). */
export const ProgramType = OneOf('OPEN_HIRE', 'HIRING', 'WORK_EXPERIENCE');
export type ProgramType = Static<typeof ProgramType>;

/** Code of the Korean Employment Classification of Occupations (KECO), one to five levels deep. */
export const OccupationCode = Type.String({ pattern: '^\\d{1,6}$' });

/** Agreed or offered hours a week. */
export const WeeklyHours = Type.Number({ exclusiveMinimum: 0, maximum: 52 });

const WageBasis = OneOf('HOURLY', 'MONTHLY', 'YEARLY');
const Krw = Type.Integer({ minimum: 0, description: 'Korean won' });

/** What an order offers, before tax. */
export const OfferedWage = Type.Object({ basis: WageBasis, minKrw: Krw, maxKrw: Krw }, closed);
export type OfferedWage = Static<typeof OfferedWage>;

/** What a person earns, before tax. */
export const AgreedWage = Type.Object({ basis: WageBasis, amountKrw: Krw }, closed);

/**
 * What an order asks of a person. The kinds that nobody may ask for are here as well, so that an order which asks
 * for them can be received and answered; it cannot be published (MAT-4).
 */
export const Requirement = Type.Object(
  {
    kind: OneOf(
      ...['SKILL', 'CERTIFICATE', 'EXPERIENCE', 'EDUCATION', 'LANGUAGE', 'LICENCE'],
      ...['AGE', 'SEX', 'APPEARANCE', 'ORIGIN', 'FAMILY', 'PROPERTY'],
    ),
    code: Code,
  },
  closed,
);
export type Requirement = Static<typeof Requirement>;

/** Physical and temporal conditions of the work. */
export const WorkConditions = Type.Object(
  {
    night: Type.Boolean(),
    standing: Type.Boolean(),
    liftingKg: Type.Integer({ minimum: 0, maximum: 100 }),
    driving: Type.Boolean(),
  },
  closed,
);

/** Why an order must not, or had better not, be published; found by screening (MAT-4). */
export const ScreeningFlag = OneOf(
  'AGE_LIMIT',
  'GENDER_LIMIT',
  'FORBIDDEN_INFO',
  'BELOW_MIN_WAGE',
  'VAGUE_PAY',
  'SUSPECT_FAKE',
);
export type ScreeningFlag = Static<typeof ScreeningFlag>;

/** The parts of a profile that an employer may be shown. Age and birth date are not among them (MAT-11). */
export const SharedField = OneOf(
  'NAME',
  'CONTACT',
  'CAREER',
  'SKILLS',
  'CERTIFICATES',
  'EDUCATION',
  'TRAINING',
  'DESIRED_TERMS',
  'INTRODUCTION',
);
export type SharedField = Static<typeof SharedField>;

/** By what somebody's work is known. */
export const StartEvidence = OneOf(
  'EMPLOYMENT_CONTRACT',
  'EI_RECORD',
  'EMPLOYER_CONFIRMATION',
  'PAY_RECORD',
  'SELF_REPORT',
);

/** A document about a placement, by its place in the document store. */
export const Evidence = Type.Object(
  { kind: StartEvidence, ref: Type.String({ pattern: '^document:[A-Za-z0-9-]{1,100}$' }) },
  closed,
);

/** Whether the work is what the person wished for. */
export const DesiredMatch = Type.Object(
  { occupation: Type.Boolean(), district: Type.Boolean(), wage: Type.Boolean() },
  closed,
);

/** A district of Seoul, or OUTSIDE for work elsewhere. */
export const WorkDistrict = Type.Union([DistrictCode, Type.Literal('OUTSIDE')]);

/** Who proposed something: a person's or an account's id, never a name. */
export const ProposerId = Type.String({ pattern: '^[A-Za-z0-9:_-]{1,100}$' });

/** The fields by which every event of a referral names it. */
export const ReferralKeys = { referralId: Id, participantId: Id, jobOrderId: Id };

/** The fields by which every event of an interview names it. */
export const InterviewKeys = { interviewId: Id, ...ReferralKeys };

/** A text of somebody, by its place in the document store. */
export const DocumentRef = Type.String({ pattern: '^document:[A-Za-z0-9-]{1,100}$' });

/** Why an employer does not take somebody. */
export const EmployerReason = OneOf(
  'SKILL',
  'EXPERIENCE',
  'CONDITIONS',
  'FILLED',
  'NO_SHOW',
  'OTHER',
);
export type EmployerReason = Static<typeof EmployerReason>;

/** Why an employer does not take part, or not for now. */
export const EmployerFault = OneOf(
  'WAGE_ARREARS',
  'DEBT_RATIO',
  'NAMED_LIST',
  'NOT_INSURED',
  'FALSE_AD',
  'DISCRIMINATION',
  'ISSUE_UNRESOLVED',
  'SUBSIDY_FRAUD',
);
export type EmployerFault = Static<typeof EmployerFault>;

/**
 * What screening found in an order, in which words of its title. A doubt is for a person to look at; an exception is the
 * programme's own age window, which is no limit of the order (MAT-4).
 */
export const ScreenedFlag = Type.Object(
  {
    code: ScreeningFlag,
    text: Type.String({ pattern: '^.{1,200}$' }),
    severity: OneOf('BLOCKING', 'DOUBT', 'EXCEPTION'),
  },
  closed,
);
export type ScreenedFlag = Static<typeof ScreenedFlag>;

/** What an employer may change about an order that is not over. */
export const JobOrderChanges = Type.Partial(
  Type.Object(
    {
      title: Type.String({ pattern: '^.{1,200}$' }),
      occupationCode: OccupationCode,
      openings: Type.Integer({ minimum: 1, maximum: 500 }),
      employmentType: OneOf('PERMANENT', 'FIXED_TERM', 'PART_TIME', 'ACTIVITY'),
      contractMonths: Type.Integer({ minimum: 1, maximum: 60 }),
      weeklyHours: WeeklyHours,
      workPattern: OneOf('WEEKDAY', 'WEEKEND', 'MIXED', 'SHIFT', 'FLEXIBLE'),
      wage: OfferedWage,
      workDistrict: WorkDistrict,
      requirements: Type.Object(
        { must: Type.Array(Requirement), nice: Type.Array(Requirement) },
        closed,
      ),
      conditions: WorkConditions,
    },
    closed,
  ),
);
export type JobOrderChanges = Static<typeof JobOrderChanges>;

/** The least that a person wants to earn. */
export const WantedWage = Type.Object({ basis: WageBasis, minKrw: Krw }, closed);

/** The fields by which every event of a recommendation names it. */
export const RecommendationKeys = { recommendationId: Id, participantId: Id };
