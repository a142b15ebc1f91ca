import type { EnrollmentScreened } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { keysOf, live, type Enrollment } from './enrollment.js';
import type { EnrollmentEvent } from './events.js';

export type ScreenApplicant = Message<
  'ScreenApplicant',
  Pick<EnrollmentScreened['data'], 'criteria' | 'screenedBy'>
>;

/** Judges an applicant by points; a later judgement stands beside the earlier. Rejects as `live` and `EnrollmentConfirmedAlready`. */
export const screenApplicant = (
  { data: { criteria, screenedBy } }: ScreenApplicant,
  enrollment: Enrollment,
): readonly EnrollmentEvent[] => {
  const known = live(enrollment);
  if (known.status !== 'applied') throw new Rejection('EnrollmentConfirmedAlready');
  const total = criteria.reduce((sum, { points }) => sum + Math.round(points * 100), 0) / 100;
  const data = { ...keysOf(known), criteria, total, screenedBy };
  return [{ type: 'EnrollmentScreened', data }];
};
