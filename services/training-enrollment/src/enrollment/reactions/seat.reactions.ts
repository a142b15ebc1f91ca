import {
  ClassRunCancelled,
  SeatReleased,
  WaitlistClosed,
  WaitlistOfferLapsed,
} from '@academy/contracts';
import { reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { uuidv5, type EventMeta } from '@academy/event-store';
import type { Tools } from '@academy/platform';
import { cancelTogether } from '../cancel-together.js';
import type { Enrollment, KnownEnrollment } from '../domain/enrollment.js';
import { enrollments } from '../enrollments.js';

/** The enrolment that loses its ground with its seat: one that nobody cancelled or settled yet. */
export const withoutSeat = (enrollment: Enrollment): KnownEnrollment | undefined =>
  enrollment.status === 'applied' || enrollment.status === 'confirmed' ? enrollment : undefined;

type Ending = Pick<Parameters<typeof cancelTogether>[2], 'by' | 'reasonCode' | 'at'>;

/** How a seat that ran out is told to its enrolment; a cancellation has freed its seat itself. */
export const toCancellation = (
  reasonCode: string,
  { recordedAt }: Pick<EventMeta, 'recordedAt'>,
): Ending => ({ by: 'SYSTEM', reasonCode, at: recordedAt });

type Needed = Pick<Tools, 'streams' | 'policies'>;

/** Ends the enrolments that have no seat any more, each once however often it is asked for; `null` when there is none. */
const endEach = async (
  { streams, policies }: Needed,
  enrollmentIds: readonly string[],
  ending: Ending,
): Promise<Commanded | null> => {
  const states = await Promise.all(enrollmentIds.map((id) => streams.load(enrollments, id)));
  const known = states.flatMap(({ state }) => withoutSeat(state) ?? []);
  const [last, ...others] = known;
  if (last === undefined) return null;
  const cancellation = { ...ending, policies };
  return {
    execute: async (on, options) => {
      for (const one of others)
        await cancelTogether(on, one, cancellation, {
          commandId: uuidv5(options.commandId, one.enrollmentId),
        });
      return cancelTogether(on, last, cancellation, options);
    },
  };
};

/**
 * No enrolment outlives its seat or its place in the wait list: when a hold (T-12) or an offer (T-13) runs out, or the list
 * closes, or the run is cancelled (S-4), enrolment and learner record follow.
 */
export const onOwnEvents = (tools: Needed): readonly Reaction[] => [
  reaction(SeatReleased, 'CancelEnrollment', ({ data: { enrollmentId, reasonCode } }, meta) =>
    endEach(tools, [enrollmentId], toCancellation(reasonCode, meta)),
  ),
  reaction(WaitlistOfferLapsed, 'CancelEnrollment', ({ data: { enrollmentId } }, meta) =>
    endEach(tools, [enrollmentId], toCancellation('OFFER_LAPSED', meta)),
  ),
  reaction(ClassRunCancelled, 'CancelEnrollments', ({ data: { affected } }, meta) =>
    endEach(
      tools,
      affected.map(({ enrollmentId }) => enrollmentId),
      { ...toCancellation('CLASS_RUN_CANCELLED', meta), by: 'OPERATOR' },
    ),
  ),
  reaction(WaitlistClosed, 'CancelEnrollments', ({ data: { remaining } }, meta) =>
    endEach(
      tools,
      remaining.map(({ enrollmentId }) => enrollmentId),
      toCancellation('WAITLIST_CLOSED', meta),
    ),
  ),
];
