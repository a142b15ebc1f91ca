import type { trainingEnrollmentEvents } from '@academy/contracts';
import { moment } from './counseling-labels.js';
import { classTypes } from './labels.js';
import type { SentencesOf } from './sentence.js';
import {
  classResults,
  dismissalReasons,
  leavingReasons,
  rejectionReasons,
  strikeKinds,
} from './training-labels.js';

type Told =
  | 'EnrollmentScreened'
  | 'EnrollmentSelected'
  | 'EnrollmentRejected'
  | 'EnrollmentTransferred'
  | 'AttendanceRiskRaised'
  | 'EnrollmentTimesChanged'
  | 'EnrollmentSeatOffered'
  | 'EnrollmentWithdrawn'
  | 'EnrollmentDismissed'
  | 'EarlyEmploymentRecognized'
  | 'EnrollmentResultRevised'
  | 'TrainingStrikeIssued'
  | 'TrainingStrikeCleared';

/** How the life of an enrolment between application and result is told. */
export const enrollmentSentences = {
  EnrollmentScreened: {
    ko: ({ total }) => `수강 신청을 심사했습니다 (${total}점).`,
    en: ({ total }) => `The application was screened with ${total} points.`,
  },
  EnrollmentSelected: {
    ko: ({ rank }) => `${rank}번째로 선발되었습니다.`,
    en: ({ rank }) => `The applicant was selected at place ${rank}.`,
  },
  EnrollmentRejected: {
    ko: ({ reasonCodes }) =>
      `수강 신청이 반려되었습니다 (${reasonCodes.map(rejectionReasons.ko).join(', ')}).`,
    en: ({ reasonCodes }) =>
      `The application was rejected: ${reasonCodes.map(rejectionReasons.en).join(', ')}.`,
  },
  EnrollmentTransferred: {
    ko: () => '같은 과정의 다른 회차로 옮겼습니다.',
    en: () => 'The enrolment moved to another run of the course.',
  },
  AttendanceRiskRaised: {
    ko: ({ rateSoFar: { hoursAttended, hoursHeld } }) =>
      `출석이 수료 기준에 못 미칩니다 (${hoursHeld}시간 중 ${hoursAttended}시간).`,
    en: ({ rateSoFar: { hoursAttended, hoursHeld } }) =>
      `Attendance is at risk with ${hoursAttended} of ${hoursHeld} hours.`,
  },
  EnrollmentTimesChanged: {
    ko: ({ classType, startsOn, session }) =>
      session === undefined
        ? `${classTypes.ko(classType)} 개강이 ${startsOn}(으)로 연기되었습니다.`
        : `${classTypes.ko(classType)} 차시가 ${moment(session.startsAt)}(으)로 변경되었습니다.`,
    en: ({ classType, startsOn, session }) =>
      session === undefined
        ? `The start of ${classTypes.en(classType)} was put off to ${startsOn}.`
        : `A session of ${classTypes.en(classType)} was moved to ${moment(session.startsAt)}.`,
  },
  EnrollmentSeatOffered: {
    ko: ({ classType, answerBy }) =>
      `${classTypes.ko(classType)} 자리가 났습니다 (${moment(answerBy)}까지 답변).`,
    en: ({ classType, answerBy }) =>
      `A seat in ${classTypes.en(classType)} is offered, to be answered by ${moment(answerBy)}.`,
  },
  EnrollmentWithdrawn: {
    ko: ({ classType, reasonCode }) =>
      `${classTypes.ko(classType)} 수강을 그만두었습니다 (${leavingReasons.ko(reasonCode)}).`,
    en: ({ classType, reasonCode }) =>
      `The person left ${classTypes.en(classType)} for ${leavingReasons.en(reasonCode)}.`,
  },
  EnrollmentDismissed: {
    ko: ({ reasonCode, appealUntil }) =>
      `제적되었습니다 (${dismissalReasons.ko(reasonCode)}, 이의 신청 ${appealUntil}까지).`,
    en: ({ reasonCode, appealUntil }) =>
      `The learner was dismissed for ${dismissalReasons.en(reasonCode)} and may appeal until ${appealUntil}.`,
  },
  EarlyEmploymentRecognized: {
    ko: ({ hoursAttended, hoursPlanned }) =>
      `조기 취업을 인정했습니다 (${hoursPlanned}시간 중 ${hoursAttended}시간 출석).`,
    en: ({ hoursAttended, hoursPlanned }) =>
      `Leaving for a job was recognized after ${hoursAttended} of ${hoursPlanned} hours.`,
  },
  EnrollmentResultRevised: {
    ko: ({ from, to }) =>
      `수료 판정을 ${classResults.ko(from)}에서 ${classResults.ko(to)}(으)로 정정했습니다.`,
    en: ({ from, to }) =>
      `The result was revised from ${classResults.en(from)} to ${classResults.en(to)}.`,
  },
  TrainingStrikeIssued: {
    ko: ({ kind, countInWindow, restrictedUntil }) =>
      `벌점을 받았습니다 (${strikeKinds.ko(kind)}, ${countInWindow}회${restrictedUntil === undefined ? '' : `, ${restrictedUntil}까지 신청 제한`}).`,
    en: ({ kind, countInWindow, restrictedUntil }) =>
      `Strike ${countInWindow} was issued for ${strikeKinds.en(kind)}${restrictedUntil === undefined ? '' : `; no application until ${restrictedUntil}`}.`,
  },
  TrainingStrikeCleared: {
    ko: () => '벌점을 해제했습니다.',
    en: () => 'A strike was cleared.',
  },
} satisfies Pick<SentencesOf<typeof trainingEnrollmentEvents>, Told>;
