import Type, { type Static } from 'typebox';
import { CivilDate, Code, Id, Instant, OneOf } from '../fields.js';

/** Basic education and the three kinds of class behind it (기초교육, 탐색반, 속성반, 정규반). */
export const ClassType = OneOf('BASIC', 'EXPLORATION', 'FAST_TRACK', 'REGULAR');
export type ClassType = Static<typeof ClassType>;

/** Hours with at most two decimals, so that sums in hundredths of an hour are exact. */
export const Hours = Type.Number({
  minimum: 0,
  maximum: 2000,
  description: 'hours, at most two decimals',
});

/** An exact ratio: a rate is compared as a fraction, never as a rounded percentage (TRN-15). */
export const Fraction = Type.Object(
  { numerator: Type.Integer({ minimum: 0 }), denominator: Type.Integer({ minimum: 1 }) },
  { additionalProperties: false },
);
export type Fraction = Static<typeof Fraction>;

/** What it takes to complete a class. `tardyEquivalence` late or early marks make one absence (TRN-14). */
export const CompletionPolicy = Type.Object(
  {
    minAttendanceRate: Fraction,
    tardyEquivalence: Type.Integer({ minimum: 1 }),
    mandatorySessionSeqs: Type.Array(Type.Integer({ minimum: 1 }), { uniqueItems: true }),
    minScore: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
  },
  { additionalProperties: false },
);
export type CompletionPolicy = Static<typeof CompletionPolicy>;

/** The attendance of one enrolment as its exact parts: hours attended of the hours of sessions held. */
export const AttendanceRate = Type.Object(
  { hoursAttended: Hours, hoursHeld: Hours },
  { additionalProperties: false },
);
export type AttendanceRate = Static<typeof AttendanceRate>;

/** One meeting of a class run (차시). */
export const ClassSession = Type.Object(
  {
    sessionId: Id,
    seq: Type.Integer({ minimum: 1 }),
    startsAt: Instant,
    endsAt: Instant,
    hours: Hours,
    roomId: Type.Optional(Id),
    online: Type.Boolean(),
  },
  { additionalProperties: false },
);
export type ClassSession = Static<typeof ClassSession>;

/** A rule of completion that was not met. */
export const CompletionFailure = OneOf('ATTENDANCE', 'MANDATORY_SESSION', 'SCORE');
export type CompletionFailure = Static<typeof CompletionFailure>;

/** What basic education found out about one of its three aspects; it guides the consultant and bars nobody. */
export const BasicCheck = OneOf('CONFIRMED', 'NEEDS_SUPPORT');

/** Id of an instructor: a member of staff, never a name. */
export const InstructorId = Type.String({ pattern: '^[A-Za-z0-9:_-]{1,100}$' });

/** What a course teaches: a skill and the level it leads to. */
export const TaughtSkill = Type.Object(
  { code: Code, targetLevel: Type.Integer({ minimum: 1, maximum: 8 }) },
  { additionalProperties: false },
);

/** The first and the last day on which a run takes applications. */
export const ApplicationPeriod = { applyFrom: CivilDate, applyUntil: CivilDate };
