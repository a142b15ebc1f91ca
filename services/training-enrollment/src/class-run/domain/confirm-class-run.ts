import type { ClassRunConfirmed } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { confirmedSeats, inPhase, scheduled, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';

export type ConfirmClassRun = Message<
  'ConfirmClassRun',
  Pick<ClassRunConfirmed['data'], 'decidedBy' | 'byException'>
>;

/** Decides that the run is held, below its minimum only by exception (TRN-10). Rejects as `inPhase` and `ClassRunUnderMinimum`. */
export const confirmClassRun = (
  { data: { decidedBy, byException } }: ConfirmClassRun,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  if (scheduled(classRun).phase === 'CONFIRMED') return [];
  const run = inPhase(classRun, ['OPEN', 'APPLICATIONS_CLOSED', 'POSTPONED']);
  const { runId, minEnrollment } = run;
  const seats = confirmedSeats(run);
  const under = seats < minEnrollment;
  if (under && !byException)
    throw new Rejection('ClassRunUnderMinimum', undefined, { minEnrollment });

  const data = { runId, confirmedSeats: seats, decidedBy, byException: under };
  return [{ type: 'ClassRunConfirmed', data }];
};
