import type {
  Checkpoint,
  CheckpointCode,
  ContactAttempted,
  FollowUpCompleted,
  ProgramType,
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

/** A check-point with what came of it. Dates are days in Seoul. */
export interface CheckpointOnCard extends Checkpoint {
  readonly status: 'SCHEDULED' | 'DUE' | 'DONE';
  readonly attempts: number;
  /** The latest attempt by the time at which it was made. */
  readonly lastAttempt: AttemptOnCard | null;
  readonly followUp: FollowUpOnCard | null;
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

  /** `DUE` while any check-point is, `DONE` when all are. */
  @Column({ name: 'status', type: 'text' })
  readonly status!: CheckpointOnCard['status'];

  /** The first check-point that is not done; `null` when all are. */
  @Column({ name: 'next_code', type: 'text', nullable: true })
  readonly nextCode!: CheckpointCode | null;

  @Column({ name: 'next_due_on', type: 'date', nullable: true })
  readonly nextDueOn!: string | null;

  @Column({ name: 'checkpoints', type: 'jsonb' })
  readonly checkpoints!: readonly CheckpointOnCard[];

  /** Version of the case's stream, for `If-Match`. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
