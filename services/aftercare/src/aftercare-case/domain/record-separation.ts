import type { CheckpointCode } from '@academy/contracts';
import { civilDateOf, daysBetween, Rejection, type CivilDate, type Message } from '@academy/kernel';
import { keysOf, openCase, type AftercareCase, type KnownCase } from './aftercare-case.js';
import { codesOf, isOpen } from './checkpoints.js';
import type { AftercareEvent } from './events.js';

export type RecordSeparation = Message<
  'RecordSeparation',
  {
    endReason: string;
    /** The last day of work. */
    endedOn: CivilDate;
    /** The person does not want to be counselled again (AFT-18). */
    declinesCounseling: boolean;
    /** A separation before this check-point reopens counselling by itself. */
    reopensBefore: CheckpointCode;
    at: string;
  }
>;

/** Whether work ended before a check-point, or the case has none of that code. */
const endedBefore = ({ checkpoints }: KnownCase, code: CheckpointCode, endedOn: CivilDate) => {
  const checkpoint = checkpoints.find((candidate) => candidate.code === code);
  return checkpoint === undefined || endedOn < checkpoint.measuredOn;
};

/**
 * Work ended: the check-points that lie after it are cancelled, and counselling begins again unless the person declines
 * (AFT-18, S-10). An activity is asked about after its end all the same (AFT-8). What has no check-point after it is no early
 * separation. Rejects `AftercareNotOpened`, `AftercareAlreadyClosed`, `SeparationDatedInFuture` and `SeparationBeforeStart`.
 */
export const recordSeparation = (
  { data: { endReason, endedOn, declinesCounseling, reopensBefore, at } }: RecordSeparation,
  aftercareCase: AftercareCase,
): readonly AftercareEvent[] => {
  const known = openCase(aftercareCase);
  const { baseDate, placementId } = known;
  if (known.endedOn !== null) return [];
  if (endedOn > civilDateOf(at)) throw new Rejection('SeparationDatedInFuture');
  if (endedOn < baseDate) throw new Rejection('SeparationBeforeStart', undefined, { baseDate });
  const later = known.checkpoints.filter(
    (checkpoint) =>
      isOpen(checkpoint) && checkpoint.measuredOn > endedOn && !checkpoint.code.startsWith('AFTER'),
  );
  const cancelled = codesOf(later);
  const [beforeCheckpoint] = cancelled;
  if (beforeCheckpoint === undefined) return [];

  const keys = keysOf(known);
  // The first and the last day of work both count.
  const tenureDays = daysBetween(baseDate, endedOn) + 1;
  const facts = { placementId, tenureDays, endReason, endedOn, beforeCheckpoint, cancelled };
  const reopens = !declinesCounseling && endedBefore(known, reopensBefore, endedOn);
  const requested = { ...keys, reasonCode: 'EARLY_SEPARATION' };
  return [
    { type: 'EarlySeparationDetected', data: { ...keys, ...facts } },
    ...(reopens ? [{ type: 'ReCounselingRequested' as const, data: requested }] : []),
  ];
};
