import type {
  AftercareClosed,
  Checkpoint,
  CheckpointCode,
  ContactAttempted,
  EmploymentKind,
  FollowUpCompleted,
  ProgramType,
  RetentionVerified,
} from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type AttemptOnCard = Pick<ContactAttempted['data'], 'channel' | 'result' | 'attemptedAt'>;

/** A follow-up without its note, which is personal data; `noted` says whether there is one. */
interface FollowUpOnCard extends Omit<
  FollowUpCompleted['data'],
  'aftercareId' | 'participantId' | 'code' | 'note'
> {
  readonly noted: boolean;
}

/** How things stood at a check-point, and by what that is known. */
export interface RetentionOnCard extends Pick<
  RetentionVerified['data'],
  'outcome' | 'basis' | 'gapDays' | 'asOf'
> {
  readonly employmentKind: EmploymentKind | null;
  /** How often stronger or later evidence has changed it (AFT-6). */
  readonly revisions: number;
}

/** A check-point with what came of it. Dates are days in Seoul. */
export interface CheckpointOnCard extends Checkpoint {
  readonly status: 'SCHEDULED' | 'DUE' | 'DONE' | 'MISSED' | 'CANCELLED';
  readonly attempts: number;
  /** The latest attempt by the time at which it was made. */
  readonly lastAttempt: AttemptOnCard | null;
  readonly followUp: FollowUpOnCard | null;
  /** The day at which retention is measured. */
  readonly measuredOn: string;
  /** Days between its day and the first on which anybody could be asked, as after an outage; `null` until it comes due. */
  readonly daysLate: number | null;
  /** The last day of the plan of attempts; `null` until the check-point comes due. */
  readonly closesOn: string | null;
  /** What is known of the person's work at this check-point; `null` is unknown (AFT-5). */
  readonly retention: RetentionOnCard | null;
  /** It was settled before the start was corrected, so it stands where it was (AFT-1). */
  readonly keptAtCorrection: boolean;
}

/** The after-care of a placement, whose id it has: what was asked, what is to be asked next. */
@Entity({ schema: 'read', name: 'aftercare_card' })
export class AftercareCard {
  @PrimaryColumn({ name: 'aftercare_id', type: 'uuid' })
  readonly aftercareId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'employer_id', type: 'uuid' })
  readonly employerId!: string;

  @Column({ name: 'program_type', type: 'text' })
  readonly programType!: ProgramType;

  /** The first day of work, from which the check-points count. */
  @Column({ name: 'started_on', type: 'date' })
  readonly startedOn!: string;

  /** `DUE` while any check-point is, `DONE` when nobody is to be asked any more. */
  @Column({ name: 'status', type: 'text' })
  readonly status!: 'SCHEDULED' | 'DUE' | 'DONE';

  /** The first check-point at which somebody is to be asked; `null` when there is none. */
  @Column({ name: 'next_code', type: 'text', nullable: true })
  readonly nextCode!: CheckpointCode | null;

  @Column({ name: 'next_due_on', type: 'date', nullable: true })
  readonly nextDueOn!: string | null;

  @Column({ name: 'checkpoints', type: 'jsonb' })
  readonly checkpoints!: readonly CheckpointOnCard[];

  @Column({ name: 'contact_stopped', type: 'boolean' })
  readonly contactStopped!: boolean;

  /** The last day of work that ended before a check-point. */
  @Column({ name: 'ended_on', type: 'date', nullable: true })
  readonly endedOn!: string | null;

  /** Why it is closed; `null` while it is open. */
  @Column({ name: 'closed_for', type: 'text', nullable: true })
  readonly closedFor!: AftercareClosed['data']['reasonCode'] | null;

  /** Version of the case's stream, for `If-Match`. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
