import type { trainingEnrollmentEvents } from '@academy/contracts';
import type { SentencesOf } from './sentence.js';
import { cancellationReasons } from './training-labels.js';

type Told =
  | 'ClassRunOpened'
  | 'ClassRunApplicationsClosed'
  | 'ClassRunDecisionDue'
  | 'ClassRunConfirmed'
  | 'ClassRunCancelled'
  | 'ClassRunPostponed'
  | 'ClassSessionRescheduled'
  | 'ClassSessionsDisrupted'
  | 'InstructorReplaced'
  | 'ClassRunStarted'
  | 'ClassRunFinished'
  | 'ClassRunResultsAwaited'
  | 'ClassRunResultsOverdue'
  | 'ClassRunResultsFinalized';

/** How the life of a class run is told. */
export const classRunSentences = {
  ClassRunOpened: {
    ko: () => '강좌의 수강 신청을 시작했습니다.',
    en: () => 'Applications for the class run opened.',
  },
  ClassRunApplicationsClosed: {
    ko: ({ applied, waitlisted }) =>
      `수강 신청을 마감했습니다 (신청 ${applied}명, 대기 ${waitlisted}명).`,
    en: ({ applied, waitlisted }) =>
      `Applications closed with ${applied} seats taken and ${waitlisted} waiting.`,
  },
  ClassRunDecisionDue: {
    ko: ({ confirmedSeats, minEnrollment }) =>
      `개강 여부를 결정해야 합니다 (확정 ${confirmedSeats}명, 최소 ${minEnrollment}명).`,
    en: ({ confirmedSeats, minEnrollment }) =>
      `The class run must be decided with ${confirmedSeats} confirmed of at least ${minEnrollment}.`,
  },
  ClassRunConfirmed: {
    ko: ({ confirmedSeats }) => `개강을 확정했습니다 (${confirmedSeats}명).`,
    en: ({ confirmedSeats }) => `The class run was confirmed with ${confirmedSeats} people.`,
  },
  ClassRunCancelled: {
    ko: ({ reasonCode, affected }) =>
      `폐강했습니다 (${cancellationReasons.ko(reasonCode)}, 대상 ${affected.length}명).`,
    en: ({ reasonCode, affected }) =>
      `The class run was cancelled because of ${cancellationReasons.en(reasonCode)}; ${affected.length} people are affected.`,
  },
  ClassRunPostponed: {
    ko: ({ oldStartsOn, newStartsOn }) =>
      `개강을 ${oldStartsOn}에서 ${newStartsOn}(으)로 미루었습니다.`,
    en: ({ oldStartsOn, newStartsOn }) =>
      `The start was postponed from ${oldStartsOn} to ${newStartsOn}.`,
  },
  ClassSessionRescheduled: {
    ko: () => '차시의 시간이나 강의실을 바꾸었습니다.',
    en: () => 'A session was moved.',
  },
  ClassSessionsDisrupted: {
    ko: ({ sessionIds }) => `차시 ${sessionIds.length}개의 장소를 사용할 수 없습니다.`,
    en: ({ sessionIds }) => `Sessions that lost their place: ${sessionIds.length}.`,
  },
  InstructorReplaced: {
    ko: ({ effectiveFrom }) => `${effectiveFrom}부터 강사가 바뀝니다.`,
    en: ({ effectiveFrom }) => `Somebody else teaches from ${effectiveFrom} on.`,
  },
  ClassRunStarted: {
    ko: ({ activeCount }) => `개강했습니다 (${activeCount}명).`,
    en: ({ activeCount }) => `The class started with ${activeCount} people.`,
  },
  ClassRunFinished: {
    ko: ({ activeCount }) => `종강했습니다 (${activeCount}명).`,
    en: ({ activeCount }) => `The class finished with ${activeCount} people.`,
  },
  ClassRunResultsAwaited: {
    ko: ({ withinDays }) => `수료 결과는 종강 후 ${withinDays}일 안에 확정합니다.`,
    en: ({ withinDays }) =>
      `The results are to be final within ${withinDays} days after the class.`,
  },
  ClassRunResultsOverdue: {
    ko: ({ endedOn, dueOn }) =>
      `${endedOn}에 끝난 강좌의 수료 결과가 기한(${dueOn})까지 확정되지 않았습니다.`,
    en: ({ endedOn, dueOn }) =>
      `The results of the class that ended on ${endedOn} were not final by ${dueOn}.`,
  },
  ClassRunResultsFinalized: {
    ko: ({ completed, notCompleted, earlyEmployed }) =>
      `수료 결과를 확정했습니다 (수료 ${completed}명, 미수료 ${notCompleted}명, 조기 취업 ${earlyEmployed}명).`,
    en: ({ completed, notCompleted, earlyEmployed }) =>
      `The results are final: ${completed} completed, ${notCompleted} did not, ${earlyEmployed} left for a job.`,
  },
} satisfies Pick<SentencesOf<typeof trainingEnrollmentEvents>, Told>;
