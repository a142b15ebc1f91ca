import type { ClassRunScheduled, ClassSession, CourseApproved } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';

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
  }
>;

const guardSessions = (sessions: readonly ClassSession[]): void => {
  sessions.forEach(({ seq, startsAt, endsAt }, index) => {
    const earlier = sessions[index - 1];
    if (seq !== index + 1) throw new Rejection('SessionsNotInSequence', undefined, { seq });
    if (endsAt <= startsAt) throw new Rejection('SessionEndsBeforeStart', undefined, { seq });
    if (earlier !== undefined && startsAt < earlier.endsAt)
      throw new Rejection('SessionsOverlap', undefined, { seq });
  });
};

const guardPlan = ({ capacity, minEnrollment, applyFrom, applyUntil }: Plan, startsOn: string) => {
  if (minEnrollment > capacity) throw new Rejection('MinimumAboveCapacity');
  if (applyUntil < applyFrom) throw new Rejection('ApplicationPeriodReversed');
  if (applyUntil > startsOn) throw new Rejection('ApplicationsEndAfterStart');
};

/**
 * Plans a delivery of an approved course and fixes its version and completion policy (TRN-20). First and last day
 * follow from the sessions. To schedule it again changes nothing. Rejects `CourseNotApproved`, `SessionsMissing`,
 * `SessionsNotInSequence`, `SessionEndsBeforeStart`, `SessionsOverlap`, `MandatorySessionMissing`,
 * `MinimumAboveCapacity`, `ApplicationPeriodReversed`, `ApplicationsEndAfterStart` and
 * `ClassRunOfAnotherCourse`.
 */
export const scheduleClassRun = (
  { data: { course, ...plan } }: ScheduleClassRun,
  run: ClassRun,
): readonly ClassRunEvent[] => {
  if (course === null) throw new Rejection('CourseNotApproved');
  const { courseId, version: courseVersion, classType, completionPolicy } = course;
  if (run.status === 'scheduled') {
    if (run.courseId === courseId) return [];
    throw new Rejection('ClassRunOfAnotherCourse');
  }
  const { sessions } = plan;
  const [first, last] = [sessions[0], sessions.at(-1)];
  if (first === undefined || last === undefined) throw new Rejection('SessionsMissing');
  guardSessions(sessions);
  if (completionPolicy.mandatorySessionSeqs.some((seq) => seq > sessions.length))
    throw new Rejection('MandatorySessionMissing');
  const [startsOn, endsOn] = [civilDateOf(first.startsAt), civilDateOf(last.endsAt)];
  guardPlan(plan, startsOn);

  const fixed = { courseId, courseVersion, classType, completionPolicy };
  return [{ type: 'ClassRunScheduled', data: { ...plan, ...fixed, startsOn, endsOn } }];
};
