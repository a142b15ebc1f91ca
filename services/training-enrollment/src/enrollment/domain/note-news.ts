import type { EnrollmentSeatOffered, EnrollmentTimesChanged } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import { keysOf, type Enrollment, type KnownEnrollment } from './enrollment.js';
import type { EnrollmentEvent } from './events.js';

export type NoteTimes = Message<
  'NoteTimes',
  Pick<EnrollmentTimesChanged['data'], 'changeId' | 'change' | 'startsOn' | 'endsOn' | 'session'>
>;
export type NoteOffer = Message<
  'NoteOffer',
  Pick<EnrollmentSeatOffered['data'], 'offerId' | 'offeredAt' | 'answerBy'>
>;

/** The enrolment, if it is open and has not heard of this yet. */
const unaware = (enrollment: Enrollment, id: string): KnownEnrollment | undefined => {
  if (enrollment.status !== 'applied' && enrollment.status !== 'confirmed') return undefined;
  return enrollment.noted?.includes(id) ? undefined : enrollment;
};

/** Tells an open enrolment that its run is held at other times, each change once. */
export const noteTimes = (
  { data }: NoteTimes,
  enrollment: Enrollment,
): readonly EnrollmentEvent[] => {
  const known = unaware(enrollment, data.changeId);
  return known ? [{ type: 'EnrollmentTimesChanged', data: { ...keysOf(known), ...data } }] : [];
};

/** Tells an open enrolment that a seat is offered to it, each offer once (T-13). */
export const noteOffer = (
  { data }: NoteOffer,
  enrollment: Enrollment,
): readonly EnrollmentEvent[] => {
  const known = unaware(enrollment, data.offerId);
  return known ? [{ type: 'EnrollmentSeatOffered', data: { ...keysOf(known), ...data } }] : [];
};
