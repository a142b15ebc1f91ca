import type { AftercareOpened, Checkpoint, CheckpointCode } from '@academy/contracts';
import { Rejection } from '@academy/kernel';
import type { AftercareEvent } from './events.js';

interface TrackedCheckpoint extends Readonly<Checkpoint> {
  readonly status: 'scheduled' | 'due' | 'done';
}

interface OpenCase extends Readonly<
  Pick<AftercareOpened['data'], 'aftercareId' | 'participantId'>
> {
  readonly status: 'open';
  readonly checkpoints: readonly TrackedCheckpoint[];
}

/** After-care of one placement (AFT-1). */
export type AftercareCase = { readonly status: 'unknown' } | OpenCase;

export const initialState: AftercareCase = { status: 'unknown' };

const withStatus = (
  aftercareCase: OpenCase,
  code: CheckpointCode,
  status: TrackedCheckpoint['status'],
): OpenCase => ({
  ...aftercareCase,
  checkpoints: aftercareCase.checkpoints.map((checkpoint) =>
    checkpoint.code === code ? { ...checkpoint, status } : checkpoint,
  ),
});

const opened = ({
  aftercareId,
  participantId,
  checkpoints,
}: AftercareOpened['data']): OpenCase => ({
  status: 'open',
  aftercareId,
  participantId,
  checkpoints: checkpoints.map((checkpoint) => ({ ...checkpoint, status: 'scheduled' })),
});

/** The case after an event. Attempts leave a check-point as it is: they alone never finish it (AFT-3). */
export const evolve = (
  aftercareCase: AftercareCase,
  { type, data }: AftercareEvent,
): AftercareCase => {
  if (type === 'AftercareOpened') return opened(data);
  if (aftercareCase.status === 'unknown') return aftercareCase;
  switch (type) {
    case 'CheckpointCameDue':
      return withStatus(aftercareCase, data.code, 'due');
    case 'ContactAttempted':
      return aftercareCase;
    case 'FollowUpCompleted':
      return withStatus(aftercareCase, data.code, 'done');
  }
};

/** The check-point of an open case; rejects `AftercareNotOpened` and `CheckpointUnknown`. */
export const checkpointOf = (
  aftercareCase: AftercareCase,
  code: CheckpointCode,
): { readonly keys: Pick<OpenCase, 'aftercareId' | 'participantId'> } & TrackedCheckpoint => {
  if (aftercareCase.status === 'unknown') throw new Rejection('AftercareNotOpened');
  const { aftercareId, participantId, checkpoints } = aftercareCase;
  const checkpoint = checkpoints.find((candidate) => candidate.code === code);
  if (checkpoint === undefined) throw new Rejection('CheckpointUnknown', undefined, { code });
  return { keys: { aftercareId, participantId }, ...checkpoint };
};
