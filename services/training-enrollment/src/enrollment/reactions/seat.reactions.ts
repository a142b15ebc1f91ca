import { SeatReleased } from '@academy/contracts';
import { reaction, type Reaction } from '@academy/event-bus';
import type { EventMeta } from '@academy/event-store';
import type { Tools } from '@academy/platform';
import { cancelTogether } from '../cancel-together.js';
import type { Enrollment, KnownEnrollment } from '../domain/enrollment.js';
import { enrollments } from '../enrollments.js';

/** The enrolment that loses its ground with its seat: one that nobody cancelled or settled yet. */
export const withoutSeat = (enrollment: Enrollment): KnownEnrollment | undefined =>
  enrollment.status === 'applied' || enrollment.status === 'confirmed' ? enrollment : undefined;

/** How a seat that ran out is told to its enrolment; a cancellation has freed its seat itself. */
export const toCancellation = (
  { data: { reasonCode } }: SeatReleased,
  { recordedAt }: Pick<EventMeta, 'recordedAt'>,
) => ({ by: 'SYSTEM', reasonCode, at: recordedAt }) as const;

/** No enrolment outlives its seat: when a hold runs out (T-12), enrolment and learner record follow. */
export const onOwnEvents = ({
  streams,
  policies,
}: Pick<Tools, 'streams' | 'policies'>): readonly Reaction[] => [
  reaction(SeatReleased, 'CancelEnrollment', async (event, meta) => {
    const { state } = await streams.load(enrollments, event.data.enrollmentId);
    const enrollment = withoutSeat(state);
    if (enrollment === undefined) return null;
    const cancellation = { ...toCancellation(event, meta), policies };
    return {
      execute: (on, options) => cancelTogether(on, enrollment, cancellation, options),
    };
  }),
];
