import type { EnrollmentSelected } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { keysOf, live, type Enrollment } from './enrollment.js';
import type { EnrollmentEvent } from './events.js';

/** Belongs into one transaction with the seat, which is kept until the same moment. */
export type SelectApplicant = Message<
  'SelectApplicant',
  Pick<EnrollmentSelected['data'], 'rank' | 'confirmBy'>
>;

/** Chooses an applicant, who may confirm from now on (T-12). Rejects as `live` and `EnrollmentConfirmedAlready`. */
export const selectApplicant = (
  { data }: SelectApplicant,
  enrollment: Enrollment,
): readonly EnrollmentEvent[] => {
  const known = live(enrollment);
  if (known.status !== 'applied') throw new Rejection('EnrollmentConfirmedAlready');
  if (known.selected) return [];
  return [{ type: 'EnrollmentSelected', data: { ...keysOf(known), ...data } }];
};
