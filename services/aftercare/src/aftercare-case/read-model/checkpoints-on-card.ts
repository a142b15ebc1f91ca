import type { Checkpoint, RetentionOutcome, RetentionVerified } from '@academy/contracts';
import type {
  AftercareCard,
  AttemptOnCard,
  CheckpointOnCard,
  RetentionOnCard,
} from './aftercare-card.entity.js';

/** A check-point of which nothing has come yet. */
export const planned = (checkpoint: Checkpoint): CheckpointOnCard => ({
  ...checkpoint,
  measuredOn: checkpoint.dueOn,
  ...{ status: 'SCHEDULED', attempts: 0, lastAttempt: null, followUp: null },
  ...{ daysLate: null, closesOn: null, retention: null, keptAtCorrection: false },
});

const statusOf = (checkpoints: readonly CheckpointOnCard[]): AftercareCard['status'] => {
  const statuses = checkpoints.map(({ status }) => status);
  if (statuses.includes('DUE')) return 'DUE';
  return statuses.includes('SCHEDULED') ? 'SCHEDULED' : 'DONE';
};

/** What the check-points of a case say of the whole. */
export const standing = (checkpoints: readonly CheckpointOnCard[]) => {
  const next = checkpoints.find(({ status }) => status === 'SCHEDULED' || status === 'DUE');
  return {
    checkpoints,
    status: statusOf(checkpoints),
    nextCode: next?.code ?? null,
    nextDueOn: next?.dueOn ?? null,
  };
};

/** The attempt made last: they may be written down in another order than they were made in. */
export const later = (known: AttemptOnCard | null, made: AttemptOnCard): AttemptOnCard =>
  known && known.attemptedAt > made.attemptedAt ? known : made;

type Facts = Pick<RetentionVerified['data'], 'basis' | 'gapDays' | 'asOf' | 'employmentKind'>;

/** What is known of the person's work, without where the evidence lies. */
export const retentionOf = (
  outcome: RetentionOutcome,
  {
    basis,
    gapDays,
    asOf,
    employmentKind = null,
  }: Omit<Facts, 'employmentKind'> & {
    readonly employmentKind?: RetentionOnCard['employmentKind'];
  },
  revisions: number,
): RetentionOnCard => ({ outcome, basis, gapDays, asOf, employmentKind, revisions });
