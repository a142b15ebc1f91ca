import type { ClassRunScheduled, CourseApproved } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';
import { guardRooms, type Room } from './rooms.js';
import { daysOf, guardSessions } from './sessions.js';

type ApprovedCourse = Pick<
  CourseApproved['data'],
  'courseId' | 'version' | 'classType' | 'completionPolicy'
>;

type Plan = Omit<
  ClassRunScheduled['data'],
  'courseId' | 'courseVersion' | 'classType' | 'completionPolicy' | 'startsOn' | 'endsOn'
>;

export type ScheduleClassRun = Message<
  'ScheduleClassRun',
  Plan & {
    /** The course as its stream has it at this moment; `null` when it is not approved. */
    course: ApprovedCourse | null;
    /** The rooms of the sessions that are known. */
    rooms?: readonly Room[];
  }
>;

const guardPlan = ({ capacity, minEnrollment, applyFrom, applyUntil }: Plan, startsOn: string) => {
  if (minEnrollment > capacity) throw new Rejection('MinimumAboveCapacity');
  if (applyUntil < applyFrom) throw new Rejection('ApplicationPeriodReversed');
  if (applyUntil > startsOn) throw new Rejection('ApplicationsEndAfterStart');
};

/**
 * Plans a delivery of an approved course and fixes its version and completion policy (TRN-20). First and last day
 * follow from the sessions. To schedule it again changes nothing. Rejects `CourseNotApproved`, `SessionsMissing`,
 * `SessionsNotInSequence`, `SessionEndsBeforeStart`, `SessionsOverlap`, `MandatorySessionMissing`,
 * `MinimumAboveCapacity`, `ApplicationPeriodReversed`, `ApplicationsEndAfterStart`,
 * `CapacityAboveRoom` (TRN-3) and `ClassRunOfAnotherCourse`.
 */
export const scheduleClassRun = (
  { data: { course, rooms, ...plan } }: ScheduleClassRun,
  run: ClassRun,
): readonly ClassRunEvent[] => {
  if (course === null) throw new Rejection('CourseNotApproved');
  const { courseId, version: courseVersion, classType, completionPolicy } = course;
  if (run.status === 'scheduled') {
    if (run.courseId === courseId) return [];
    throw new Rejection('ClassRunOfAnotherCourse');
  }
  const { sessions } = plan;
  const { startsOn, endsOn } = daysOf(sessions);
  guardSessions(sessions);
  guardRooms(sessions, plan.capacity, rooms);
  if (completionPolicy.mandatorySessionSeqs.some((seq) => seq > sessions.length))
    throw new Rejection('MandatorySessionMissing');
  guardPlan(plan, startsOn);

  const fixed = { courseId, courseVersion, classType, completionPolicy };
  return [{ type: 'ClassRunScheduled', data: { ...plan, ...fixed, startsOn, endsOn } }];
};
