import type {
  Checkpoint,
  CheckpointCode,
  RetentionBasis,
  RetentionOutcome,
} from '@academy/contracts';
import type { CivilDate } from '@academy/kernel';

/** What is known of somebody's work at a check-point, and by what. */
export interface KnownRetention {
  readonly outcome: RetentionOutcome;
  readonly basis: RetentionBasis;
  readonly asOf: CivilDate;
}

export interface TrackedCheckpoint extends Readonly<Checkpoint> {
  readonly status: 'scheduled' | 'due' | 'done' | 'missed' | 'cancelled';
  /** The day at which retention is measured: another day for the contact does not move it (AFT-4). */
  readonly measuredOn: CivilDate;
  /** The plan of attempts since the check-point last came due (T-21). */
  readonly attemptsOn: readonly CivilDate[];
  /** How many of the plan have been called for, the due day itself included. */
  readonly asked: number;
  /** The last day of the plan; `null` until the check-point first comes due. */
  readonly closesOn: CivilDate | null;
  /** How often somebody has tried. */
  readonly attempts: number;
  readonly retention: KnownRetention | null;
}

/** Whether somebody is still to be asked at it. */
export const isOpen = ({ status }: Pick<TrackedCheckpoint, 'status'>): boolean =>
  status === 'scheduled' || status === 'due';

/** A check-point as it is planned. */
export const scheduled = (checkpoint: Checkpoint): TrackedCheckpoint => ({
  ...checkpoint,
  status: 'scheduled',
  measuredOn: checkpoint.dueOn,
  attemptsOn: [],
  asked: 0,
  closesOn: null,
  attempts: 0,
  retention: null,
});

/** The codes of check-points, in their order. */
export const codesOf = (checkpoints: readonly TrackedCheckpoint[]): CheckpointCode[] =>
  checkpoints.map(({ code }) => code);
