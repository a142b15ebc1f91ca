import type { EnrollmentResultRevised } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { applied, keysOf, type Enrollment, type KnownEnrollment } from './enrollment.js';
import type { EnrollmentEvent } from './events.js';

export type ReviseResult = Message<
  'ReviseResult',
  Pick<EnrollmentResultRevised['data'], 'to' | 'reasonCode' | 'approverId'> & { at: string }
>;

const resultOf = ({ status }: KnownEnrollment): EnrollmentResultRevised['data']['from'] => {
  if (status === 'completed') return 'COMPLETED';
  if (status === 'not completed') return 'NOT_COMPLETED';
  throw new Rejection('ResultNotSettled');
};

/** Corrects a settled result, with who approved it (TRN-13). Rejects `EnrollmentNotApplied` and `ResultNotSettled`. */
export const reviseResult = (
  { data: { at, ...revision } }: ReviseResult,
  enrollment: Enrollment,
): readonly EnrollmentEvent[] => {
  const known = applied(enrollment);
  const from = resultOf(known);
  if (from === revision.to) return [];
  const data = { ...keysOf(known), from, ...revision, revisedAt: at };
  return [{ type: 'EnrollmentResultRevised', data }];
};
