import type { ClassRunCancelled } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { inPhase, scheduled, type ClassRun, type Scheduled } from './class-run.js';
import type { ClassRunEvent } from './events.js';

type Affected = ClassRunCancelled['data']['affected'];

export type CancelClassRun = Message<
  'CancelClassRun',
  Pick<ClassRunCancelled['data'], 'reasonCode' | 'alternatives'> & {
    /** Whose the taken seats are, by enrolment. */
    participantIds: Readonly<Record<string, string>>;
    at: string;
  }
>;

const seated = ({ seats }: Scheduled, participantIds: Readonly<Record<string, string>>): Affected =>
  Object.entries(seats).map(([enrollmentId, { status }]) => {
    const participantId = participantIds[enrollmentId];
    if (participantId === undefined) throw new Rejection('EnrollmentNotApplied');
    return { enrollmentId, participantId, priorState: status === 'held' ? 'HELD' : 'CONFIRMED' };
  });

const listed = ({ waitlist }: Scheduled): Affected =>
  waitlist.entries.map(({ enrollmentId, participantId, offer }) => ({
    enrollmentId,
    participantId,
    priorState: offer === undefined ? 'WAITLISTED' : 'OFFERED',
  }));

/**
 * Decides that the run is not held, and names everybody who had something of it (S-4). One that has begun is finished instead
 * (TRN-11). Rejects as `inPhase` and `EnrollmentNotApplied`.
 */
export const cancelClassRun = (
  { data: { reasonCode, alternatives, participantIds, at } }: CancelClassRun,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  if (scheduled(classRun).phase === 'CANCELLED') return [];
  const run = inPhase(classRun, [
    ...(['PLANNED', 'OPEN', 'APPLICATIONS_CLOSED', 'CONFIRMED', 'POSTPONED'] as const),
  ]);
  const { runId, courseId, campusId, classType } = run;
  const affected = [...seated(run, participantIds), ...listed(run)];
  const what = { runId, courseId, campusId, classType, reasonCode };
  return [
    { type: 'ClassRunCancelled', data: { ...what, affected, alternatives, cancelledAt: at } },
  ];
};
