import type { AftercareOpened, CheckpointCode } from '@academy/contracts';
import { match, Rejection, type Cases } from '@academy/kernel';
import { scheduled, type TrackedCheckpoint } from './checkpoints.js';
import type { AftercareEvent } from './events.js';
import { isDocumentary } from './evidence.js';

type Opening = AftercareOpened['data'];

export interface KnownCase extends Readonly<
  Omit<Opening, 'checkpoints' | 'policyVersion' | 'activityEndsOn'>
> {
  readonly status: 'open' | 'closed';
  readonly checkpoints: readonly TrackedCheckpoint[];
  /** The person wants no contact any more (AFT-17). */
  readonly contactStopped: boolean;
  /** The last day of the work that did not last. */
  readonly endedOn: string | null;
}

/** After-care of one placement (AFT-1). */
export type AftercareCase = { readonly status: 'unknown' } | KnownCase;

export const initialState: AftercareCase = { status: 'unknown' };

type Change = (aftercareCase: KnownCase) => KnownCase;

const at =
  (code: CheckpointCode, change: (checkpoint: TrackedCheckpoint) => Partial<TrackedCheckpoint>) =>
  (aftercareCase: KnownCase): KnownCase => ({
    ...aftercareCase,
    checkpoints: aftercareCase.checkpoints.map((checkpoint) =>
      checkpoint.code === code ? { ...checkpoint, ...change(checkpoint) } : checkpoint,
    ),
  });

const cancelling = (codes: readonly CheckpointCode[], facts: Partial<KnownCase>): Change => {
  const cancelled = (checkpoint: TrackedCheckpoint): TrackedCheckpoint =>
    codes.includes(checkpoint.code) ? { ...checkpoint, status: 'cancelled' } : checkpoint;
  return (known) => ({ ...known, ...facts, checkpoints: known.checkpoints.map(cancelled) });
};

const same: Change = (known) => known;

/** What each event does to a case that there is. Attempts never finish a check-point, evidence in writing does (AFT-3). */
const changes: Cases<Exclude<AftercareEvent, AftercareOpened>, Change> = {
  AftercareStartCorrected:
    ({ data }) =>
    (known) => ({ ...known, baseDate: data.to }),
  CheckpointCameDue: ({ data: { code, attemptsOn, closesOn } }) =>
    at(code, () => ({ status: 'due', attemptsOn, closesOn, asked: 1 })),
  CheckpointRescheduled: ({ data: { code, to: dueOn, windowFrom, windowTo, reason } }) =>
    at(code, () => ({
      ...{ status: 'scheduled', dueOn, windowFrom, windowTo },
      ...(reason === 'START_CORRECTED' ? { measuredOn: dueOn } : {}),
    })),
  ContactAttempted: ({ data }) => at(data.code, ({ attempts }) => ({ attempts: attempts + 1 })),
  FollowUpAttemptDue: ({ data: { code, attemptNo, closesOn } }) =>
    at(code, () => ({ asked: attemptNo, closesOn })),
  FollowUpCompleted: ({ data }) => at(data.code, () => ({ status: 'done' })),
  FollowUpMissed: ({ data }) => at(data.code, () => ({ status: 'missed' })),
  RetentionVerified: ({ data: { code, outcome, basis, asOf } }) =>
    at(code, () => ({
      retention: { outcome, basis, asOf },
      ...(outcome !== 'UNKNOWN' && isDocumentary(basis) ? { status: 'done' } : {}),
    })),
  RetentionRevised: ({ data: { code, to: outcome, basis, asOf } }) =>
    at(code, () => ({
      retention: { outcome, basis, asOf },
      ...(isDocumentary(basis) ? { status: 'done' } : {}),
    })),
  EarlySeparationDetected: ({ data: { cancelled, endedOn } }) => cancelling(cancelled, { endedOn }),
  ReCounselingRequested: () => same,
  AftercareContactStopped: ({ data: { cancelled } }) =>
    cancelling(cancelled, { contactStopped: true }),
  AdjustmentSupportProvided: () => same,
  AftercareClosed: () => (known) => ({ ...known, status: 'closed' }),
};

const opened = ({
  checkpoints,
  policyVersion: _,
  activityEndsOn: __,
  ...facts
}: Opening): KnownCase => ({
  ...facts,
  status: 'open',
  contactStopped: false,
  endedOn: null,
  checkpoints: checkpoints.map(scheduled),
});

/** The case after an event. */
export const evolve = (aftercareCase: AftercareCase, event: AftercareEvent): AftercareCase => {
  if (event.type === 'AftercareOpened') return opened(event.data);
  if (aftercareCase.status === 'unknown') return aftercareCase;
  return match(changes, event)(aftercareCase);
};

/** The case, open or closed; rejects `AftercareNotOpened`. */
export const knownCase = (aftercareCase: AftercareCase): KnownCase => {
  if (aftercareCase.status === 'unknown') throw new Rejection('AftercareNotOpened');
  return aftercareCase;
};

/** The case, if there is something to ask yet; rejects `AftercareNotOpened` and `AftercareAlreadyClosed`. */
export const openCase = (aftercareCase: AftercareCase): KnownCase => {
  const known = knownCase(aftercareCase);
  if (known.status === 'closed') throw new Rejection('AftercareAlreadyClosed');
  return known;
};

/** The fields by which the events of a case name it. */
export const keysOf = ({ aftercareId, participantId }: KnownCase) => ({
  aftercareId,
  participantId,
});

/** A check-point of a case; rejects `AftercareNotOpened` and `CheckpointUnknown`. */
export const checkpointOf = (
  aftercareCase: AftercareCase,
  code: CheckpointCode,
): { readonly keys: ReturnType<typeof keysOf> } & TrackedCheckpoint => {
  const known = knownCase(aftercareCase);
  const checkpoint = known.checkpoints.find((candidate) => candidate.code === code);
  if (checkpoint === undefined) throw new Rejection('CheckpointUnknown', undefined, { code });
  return { keys: keysOf(known), ...checkpoint };
};
