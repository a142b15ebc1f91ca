import Type, { type Static } from 'typebox';
import { OneOf } from '../fields.js';
import { OccupationCode } from '../matching/fields.js';

/** Readiness levels that a consultant can confirm; "not assessed" is the absence of one. */
export const ReadinessLevel = OneOf(
  'R1_EXPLORING',
  'R2_NEAR_READY',
  'R3_TRANSITION',
  'R4_JOB_READY',
);
export type ReadinessLevel = Static<typeof ReadinessLevel>;

/** Classes that a consultant recommends; basic education comes before any of them and needs no recommendation. */
export const RecommendedClassType = OneOf('EXPLORATION', 'FAST_TRACK', 'REGULAR');
export type RecommendedClassType = Static<typeof RecommendedClassType>;

/** Id of a consultant: a member of staff, never a name. */
export const ConsultantId = Type.String({ pattern: '^[A-Za-z0-9:_-]{1,100}$' });

export const AppointmentMode = OneOf('IN_PERSON', 'PHONE', 'VIDEO');
export const AppointmentPurpose = OneOf(
  'INTAKE',
  'ASSESSMENT',
  'PLAN',
  'RESUME',
  'INTERVIEW_COACHING',
  'REVIEW',
  'AFTERCARE',
  'RE_ENTRY',
);
export type AppointmentPurpose = Static<typeof AppointmentPurpose>;

/** Who moved or cancelled an appointment; only what a participant does can count against them (COU-8). */
export const AppointmentParty = OneOf('PARTICIPANT', 'STAFF', 'SYSTEM');

/** Version of an instrument, of its scoring, or of the model that proposes. */
export const InstrumentVersion = Type.String({ pattern: '^[0-9A-Za-z][0-9A-Za-z.-]{0,31}$' });

/** What an assessment measures; age, sex and district are no part of it (COU-11). */
export const AssessmentDimension = OneOf(
  'COMMUNICATION',
  'ADAPTATION',
  'WILL_TO_ACT',
  'DIGITAL_SKILL',
  'PROBLEM_SOLVING',
  'JOB_SEARCH_SKILL',
  'CAREER_CLARITY',
  'CONSTRAINTS',
);
export type AssessmentDimension = Static<typeof AssessmentDimension>;

export const ScoredDimension = Type.Object(
  {
    code: AssessmentDimension,
    score: Type.Number({ minimum: 0, maximum: 100 }),
    band: OneOf('LOW', 'MIDDLE', 'HIGH'),
  },
  { additionalProperties: false },
);
export type ScoredDimension = Static<typeof ScoredDimension>;

/** What spoke for a higher level or a lower one, and how much of the whole it was. */
export const ReadinessFactor = Type.Object(
  {
    code: AssessmentDimension,
    direction: OneOf('UP', 'DOWN'),
    weight: Type.Number({ minimum: 0, maximum: 1 }),
  },
  { additionalProperties: false },
);
export type ReadinessFactor = Static<typeof ReadinessFactor>;

export const PlanGoal = Type.Object(
  { occupationCode: OccupationCode, priority: Type.Integer({ minimum: 1, maximum: 10 }) },
  { additionalProperties: false },
);

/** Counts the versions of a plan or of a note, from one. */
export const Version = Type.Integer({ minimum: 1 });

/** Where a signature lies in the document store; an address without personal data. */
export const SignatureRef = Type.String({ pattern: '^document:[A-Za-z0-9-]{1,100}$' });
