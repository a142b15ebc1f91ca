import Type, { type Static, type TProperties } from 'typebox';
import type { EarlierVersion } from '../event.js';
import { CivilDate, Id, OneOf } from '../fields.js';

/** Months after the start of work at which somebody asks how it goes (점검 시점): all that version 1 of the events knew. */
const WorkCheckpoint = OneOf('M1', 'M3', 'M6', 'M12');
/** Beside those of work: the middle and the end of a paid activity, and 3 and 6 months after it (AFT-8). */
export const CheckpointCode = OneOf(
  ...(['M1', 'M3', 'M6', 'M12'] as const),
  ...(['ACTIVITY_MID', 'ACTIVITY_END', 'AFTER_M3', 'AFTER_M6'] as const),
);
export type CheckpointCode = Static<typeof CheckpointCode>;

/** A check-point and the first and last day on which its follow-up may take place (AFT-2). */
export const Checkpoint = Type.Object(
  { code: CheckpointCode, dueOn: CivilDate, windowFrom: CivilDate, windowTo: CivilDate },
  { additionalProperties: false },
);
export type Checkpoint = Static<typeof Checkpoint>;

/** By which way somebody was contacted. */
export const ContactChannel = OneOf('PHONE', 'SMS', 'EMAIL', 'VISIT', 'DESK', 'VIDEO');

/** The fields by which every event of a case names it. */
export const CaseKeys = { aftercareId: Id, participantId: Id };

const closed = { additionalProperties: false } as const;

/** The check-points of a case in version 1. */
export const WorkCheckpoints = Type.Array(
  Type.Object(
    { code: WorkCheckpoint, dueOn: CivilDate, windowFrom: CivilDate, windowTo: CivilDate },
    closed,
  ),
  { minItems: 1 },
);

/** Version 1 of an event about one check-point, which was one of work; everything else in it is as it is now. */
export const aboutWork = (
  fields: TProperties,
  examples: readonly object[],
  lift: (data: never) => object = (data) => data,
): EarlierVersion => ({
  version: 1,
  schema: Type.Object({ ...fields, code: WorkCheckpoint }, closed),
  lift,
  examples,
});

/** How things stood at a check-point; UNKNOWN is neither retained nor not (AFT-5). */
export const RetentionOutcome = OneOf(
  'RETAINED_SAME_EMPLOYER',
  'RETAINED_OTHER_EMPLOYER',
  'NOT_RETAINED',
  'UNKNOWN',
);
export type RetentionOutcome = Static<typeof RetentionOutcome>;

/** By what it is known, the strongest first (AFT-6). */
export const RetentionBasis = OneOf(
  'EI_RECORD',
  'PAY_RECORD',
  'EMPLOYER_CONFIRMATION',
  'VISIT',
  'SELF_REPORT',
);
export type RetentionBasis = Static<typeof RetentionBasis>;

/** What kind of work it is; only the first is employment of record (AFT-7). */
export const EmploymentKind = OneOf(
  'OF_RECORD',
  'SHORT_OR_UNINSURED',
  'SELF_EMPLOYED',
  'FREELANCE',
  'UNPROVEN',
);
export type EmploymentKind = Static<typeof EmploymentKind>;

/** Where the evidence lies in the document store; an address without personal data. */
export const EvidenceRef = Type.String({ pattern: '^document:[A-Za-z0-9-]{1,100}$' });

/** What may be wrong at a workplace. */
export const IssueCategory = OneOf(
  ...(['PAY', 'HOURS', 'TASK_MISMATCH', 'RELATION', 'HARASSMENT'] as const),
  ...(['AGE_DISCRIMINATION', 'HEALTH_SAFETY', 'COMMUTE', 'CONTRACT'] as const),
);

/** Id of a member of staff, never a name. */
export const StaffId = Type.String({ pattern: '^[A-Za-z0-9:_-]{1,100}$' });
