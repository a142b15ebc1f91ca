import type { OfferTerms } from '@academy/contracts';
import {
  uuidv5,
  type Executed,
  type ExecuteOptions,
  type Streams,
  type Transaction,
} from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import { classRuns } from '../class-run/class-runs.js';
import type { ClassRunCommand } from '../class-run/domain/class-run.decider.js';
import { scheduled, type Scheduled } from '../class-run/domain/class-run.js';
import type { SeatPolicy } from '../class-run/domain/hold-seat.js';
import { courses } from '../course/courses.js';
import { approved } from '../course/domain/course.js';
import type { AdmissionPolicy } from '../learner-record/domain/admit-to-class.js';
import { openRecord, type LearnerRecord } from '../learner-record/domain/learner-record.js';
import { priorityClassOf } from '../learner-record/domain/priority-class.js';
import type { PriorityPolicy } from '../learner-record/domain/proven-group.js';
import { learnerRecords } from '../learner-record/learner-records.js';
import type { Enrollment } from './domain/enrollment.js';
import { enrollments } from './enrollments.js';

interface Application {
  readonly enrollmentId: string;
  readonly participantId: string;
  readonly runId: string;
  readonly recommendationId?: string;
  /** Whether the person belongs to a group that comes before others (TRN-7). */
  readonly ofGroup?: boolean;
  /** The enrolment whose class the academy cancelled: a seat is offered to the person in its place (S-4). */
  readonly insteadOf?: string;
  readonly at: string;
}

export interface ApplicationPolicies {
  readonly admission: AdmissionPolicy;
  readonly seat: SeatPolicy;
  /** How long a seat is offered to somebody who waits. */
  readonly terms: OfferTerms;
  readonly priority: PriorityPolicy;
}

/** What holds a place in a course: an application, a seat, or its completion; who failed or left may try again (TRN-4). */
const LIVE: readonly Enrollment['status'][] = ['applied', 'confirmed', 'completed'];

const liveInCourse = async (
  transaction: Transaction,
  { admissions }: Pick<LearnerRecord, 'admissions'>,
  { courseId, runId }: Pick<Scheduled, 'courseId' | 'runId'>,
): Promise<readonly string[]> => {
  const live: string[] = [];
  for (const one of admissions) {
    if (one.courseId !== courseId || one.runId === runId) continue;
    const { status } = await transaction.load(enrollments, one.enrollmentId);
    if (LIVE.includes(status)) live.push(one.enrollmentId);
  }
  return live;
};

/** What `applyTogether` does, as a part of a larger transaction. Errors as there. */
export const applyWithin = async (
  transaction: Transaction,
  {
    enrollmentId,
    participantId,
    runId,
    recommendationId,
    ofGroup = false,
    insteadOf,
    at,
  }: Application,
  policies: ApplicationPolicies,
): Promise<void> => {
  const run = scheduled(await transaction.load(classRuns, runId));
  const { courseId, classType } = run;
  const { selectionMethod } = approved(await transaction.load(courses, courseId));
  const record = openRecord(await transaction.load(learnerRecords, participantId));
  const { participationId } = record;
  const named = recommendationId === undefined ? {} : { recommendationId };
  const ids = { enrollmentId, participantId, ...named };
  await transaction.execute(enrollments, enrollmentId, {
    type: 'ApplyForClass',
    data: {
      ...{ ...ids, participationId, run, at },
      ...(insteadOf === undefined ? {} : { insteadOf }),
    },
  });
  await transaction.execute(learnerRecords, participantId, {
    type: 'AdmitToClass',
    data: {
      ...{ ...ids, runId, courseId, classType, at },
      policy: policies.admission,
      waitlistExists: run.waitlist.entries.length > 0,
      liveInCourse: await liveInCourse(transaction, record, run),
    },
  });
  const applicant = {
    participantId,
    priorityClass: priorityClassOf(record, { courseId, classType, ofGroup }, civilDateOf(at)),
    offerId: uuidv5(enrollmentId, 'waitlist-offer'),
    terms: policies.terms,
    groupQuota: policies.priority.quota,
  };
  const place = { enrollmentId, applicant, at };
  const seat = {
    holdId: uuidv5(enrollmentId, 'seat-hold'),
    selectionMethod,
    policy: policies.seat,
  };
  const asked: ClassRunCommand =
    insteadOf === undefined
      ? { type: 'HoldSeat', data: { ...place, ...seat } }
      : { type: 'OfferSeat', data: place };
  await transaction.execute(classRuns, runId, asked);
};

/**
 * Applies, admits the learner (TRN-1, TRN-2, TRN-4) and holds a seat (TRN-3) or a place in the wait list (TRN-7), or offers a seat
 * where it is `insteadOf` another (S-4); or does none of it. Rejects `ClassRunNotScheduled` and what the three commands reject; throws
 * `NotYet` as `AdmitToClass` does.
 */
export const applyTogether = (
  streams: Streams,
  application: Application,
  policies: ApplicationPolicies,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(
    { ...options, contended: [`${classRuns.name}-${application.runId}`] },
    (transaction) => applyWithin(transaction, application, policies),
  );
