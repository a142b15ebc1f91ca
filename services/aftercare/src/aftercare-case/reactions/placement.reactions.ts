import {
  PlacementCorrected,
  PlacementEnded,
  PlacementNotStarted,
  PlacementTermsChanged,
  PlacementVoided,
} from '@academy/contracts';
import { reaction, type Commanded, type Reaction } from '@academy/event-bus';
import type { EventMeta } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import type { PolicyBook, Tools } from '@academy/platform';
import { policyOn } from '../../policies.js';
import { aftercareCases } from '../aftercare-cases.js';
import type { AftercareCommand } from '../domain/aftercare-case.decider.js';

type Recorded = Pick<EventMeta, 'recordedAt'>;
type Ended = PlacementEnded['data'];

/** Work that ended because other work began: nobody is without work, so nobody needs counselling for it. */
const wentOn: ReadonlySet<Ended['endReason']> = new Set(['MOVED_TO_OTHER_JOB', 'CONVERTED']);

/**
 * The command that the end of work calls for (AFT-18, S-10), by the rules of the day on which it was recorded. What was planned to
 * end, and ended as planned, has no check-point after it.
 */
export const toRecordSeparation = (
  { data: { endedOn, endReason } }: PlacementEnded,
  { recordedAt: at }: Recorded,
  policies: PolicyBook,
): AftercareCommand => {
  const { reopensBefore } = policyOn(policies, civilDateOf(at)).retention;
  const declinesCounseling = wentOn.has(endReason);
  const data = { endedOn, endReason, declinesCounseling, reopensBefore, at };
  return { type: 'RecordSeparation', data };
};

/** The command that other terms call for: check-points count from the start, and from nothing else of them (AFT-1). */
export const toCorrectStart = (
  { data: { changes } }: PlacementCorrected | PlacementTermsChanged,
  { recordedAt }: Recorded,
  policies: PolicyBook,
): AftercareCommand | null => {
  const { startOn: actualStartOn } = changes;
  if (actualStartOn === undefined) return null;
  const { aftercare: policy } = policyOn(policies, civilDateOf(recordedAt));
  return { type: 'CorrectStart', data: { actualStartOn, policy } };
};

const toVoid = ({ recordedAt: at }: Recorded): AftercareCommand => ({
  type: 'CloseAftercare',
  data: { reasonCode: 'VOIDED', at },
});

/** Not every placement has a case: its work may not have begun, and not every programme is followed. */
const onItsCase = (placementId: string, asked: AftercareCommand): Commanded => ({
  execute: (streams, options) =>
    streams.transact(options, async (transaction) => {
      const { status } = await transaction.load(aftercareCases, placementId);
      if (status === 'unknown') return;
      await transaction.execute(aftercareCases, placementId, asked);
    }),
});

/** A case follows what becomes of its placement: it ends, moves, or never was (AFT-1, AFT-18, S-10, S-13). */
export const onPlacements = ({ policies }: Pick<Tools, 'policies'>): readonly Reaction[] => {
  const correct = (event: PlacementCorrected | PlacementTermsChanged, meta: EventMeta) => {
    const asked = toCorrectStart(event, meta, policies);
    return Promise.resolve(asked && onItsCase(event.data.placementId, asked));
  };
  const close = ({ data }: PlacementVoided | PlacementNotStarted, meta: EventMeta) =>
    Promise.resolve(onItsCase(data.placementId, toVoid(meta)));
  return [
    reaction(PlacementEnded, 'RecordSeparation', (event, meta) =>
      Promise.resolve(onItsCase(event.data.placementId, toRecordSeparation(event, meta, policies))),
    ),
    reaction(PlacementCorrected, 'CorrectStart', correct),
    reaction(PlacementTermsChanged, 'CorrectStart', correct),
    reaction(PlacementVoided, 'CloseAftercare', close),
    reaction(PlacementNotStarted, 'CloseAftercare', close),
  ];
};
