import type { AttendanceRiskRaised } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import { reaches } from './attendance.js';
import type { Enrollment } from './enrollment.js';
import { keysOf } from './enrollment.js';
import type { EnrollmentEvent } from './events.js';

export type RaiseAttendanceRisk = Message<
  'RaiseAttendanceRisk',
  Pick<AttendanceRiskRaised['data'], 'rateSoFar' | 'bestPossibleRate' | 'threshold'>
>;

/**
 * Warns once when attendance falls below the threshold (TRN-16); enough attendance, and a place that is not taken, need no
 * warning.
 */
export const raiseAttendanceRisk = (
  { data }: RaiseAttendanceRisk,
  enrollment: Enrollment,
): readonly EnrollmentEvent[] => {
  if (enrollment.status !== 'confirmed' || enrollment.warned) return [];
  if (reaches(data.rateSoFar, data.threshold)) return [];
  const outOfReach = !reaches(data.bestPossibleRate, data.threshold);
  return [{ type: 'AttendanceRiskRaised', data: { ...keysOf(enrollment), ...data, outOfReach } }];
};
