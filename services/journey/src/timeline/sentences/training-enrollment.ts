import type { trainingEnrollmentEvents } from '@academy/contracts';
import { josa } from 'es-hangul';
import { classTypes, completionFailures } from './labels.js';
import type { SentencesOf } from './sentence.js';
import { policySentences, taskSentences } from './shared.js';
import { attendanceSentences } from './training-attendance.js';
import { classRunSentences } from './training-class-run.js';
import { enrollmentSentences } from './training-enrolment-life.js';
import { waitlistSentences } from './training-waitlist.js';

/** How the events of training are told. */
export const trainingEnrollmentSentences = {
  CourseApproved: {
    ko: ({ title, version }) => `${title} 과정 제${version}판을 승인했습니다.`,
    en: ({ title, version }) => `Version ${version} of the course ${title} was approved.`,
  },
  CourseRevised: {
    ko: ({ content, version }) => `${content.title} 과정을 제${version}판으로 개정했습니다.`,
    en: ({ content, version }) => `The course ${content.title} was revised to version ${version}.`,
  },
  CourseRetired: {
    ko: () => '과정을 폐지했습니다.',
    en: () => 'The course was retired.',
  },
  ClassRunScheduled: {
    ko: ({ classType, roundNo, startsOn, capacity }) =>
      `${classTypes.ko(classType)} ${roundNo}회차를 편성했습니다 (${startsOn} 시작, 정원 ${capacity}명).`,
    en: ({ classType, roundNo, startsOn, capacity }) =>
      `Round ${roundNo} of ${classTypes.en(classType)} was scheduled from ${startsOn} on with ${capacity} seats.`,
  },
  SeatHeld: {
    ko: ({ seatsLeft }) => `자리를 임시로 잡았습니다 (남은 자리 ${seatsLeft}).`,
    en: ({ seatsLeft }) => `A seat is held; ${seatsLeft} are left.`,
  },
  SeatConfirmed: {
    ko: ({ seatsLeft }) => `자리를 확정했습니다 (남은 자리 ${seatsLeft}).`,
    en: ({ seatsLeft }) => `A seat was confirmed; ${seatsLeft} are left.`,
  },
  SeatReleased: {
    ko: ({ seatsLeft }) => `자리를 비웠습니다 (남은 자리 ${seatsLeft}).`,
    en: ({ seatsLeft }) => `A seat was released; ${seatsLeft} are left.`,
  },
  LearnerRecordOpened: {
    ko: () => '학습 기록을 열었습니다.',
    en: () => 'The learner record was opened.',
  },
  TrackRecommendationNoted: {
    ko: ({ classType }) => `${classTypes.ko(classType)} 추천을 학습 기록에 남겼습니다.`,
    en: ({ classType }) => `The recommendation of ${classTypes.en(classType)} was noted.`,
  },
  ClassAdmitted: {
    ko: ({ classType }) => `${classTypes.ko(classType)} 수강 요건을 충족했습니다.`,
    en: ({ classType }) => `The requirements of ${classTypes.en(classType)} are met.`,
  },
  ClassAdmissionWithdrawn: {
    ko: () => '취소된 수강을 학습 기록에서 내렸습니다.',
    en: () => 'The learner record no longer counts the cancelled enrolment.',
  },
  LearnerHeld: {
    ko: () => '중복 확인이 끝날 때까지 수강을 보류했습니다.',
    en: () => 'Enrolments wait until a duplicate review is decided.',
  },
  LearnerHoldLifted: {
    ko: () => '수강 보류를 해제했습니다.',
    en: () => 'Enrolments go on after the duplicate review.',
  },
  BasicEducationCompleted: {
    ko: ({ validUntil }) => `기초교육을 수료했습니다 (${validUntil}까지 유효).`,
    en: ({ validUntil }) => `Basic education was completed and counts until ${validUntil}.`,
  },
  EnrollmentApplied: {
    ko: ({ classType, insteadOf }) =>
      insteadOf === undefined
        ? `${josa(classTypes.ko(classType), '을/를')} 수강 신청했습니다.`
        : `폐강된 과정을 대신할 ${josa(classTypes.ko(classType), '을/를')} 안내받았습니다.`,
    en: ({ classType, insteadOf }) =>
      insteadOf === undefined
        ? `An application for ${classTypes.en(classType)} was made.`
        : `Another ${classTypes.en(classType)} was found instead of a class that is not held.`,
  },
  EnrollmentConfirmed: {
    ko: ({ classType, startsOn }) =>
      `${classTypes.ko(classType)} 수강이 확정되었습니다 (${startsOn} 시작).`,
    en: ({ classType, startsOn }) =>
      `A seat in ${classTypes.en(classType)} from ${startsOn} on was confirmed.`,
  },
  EnrollmentCancelled: {
    ko: ({ classType, late }) =>
      `${classTypes.ko(classType)} 수강을 취소했습니다${late ? ' (무료 취소 기한 지남)' : ''}.`,
    en: ({ classType, late }) =>
      `The enrolment in ${classTypes.en(classType)} was cancelled${late ? ' after the free days' : ''}.`,
  },
  EnrollmentCompleted: {
    ko: ({ classType, attendanceRate: { hoursAttended, hoursHeld } }) =>
      `${josa(classTypes.ko(classType), '을/를')} 수료했습니다 (${hoursHeld}시간 중 ${hoursAttended}시간 출석).`,
    en: ({ classType, attendanceRate: { hoursAttended, hoursHeld } }) =>
      `The person completed ${classTypes.en(classType)} with ${hoursAttended} of ${hoursHeld} hours attended.`,
  },
  EnrollmentNotCompleted: {
    ko: ({ classType, failedRules }) =>
      `${josa(classTypes.ko(classType), '을/를')} 수료하지 못했습니다 (미충족: ${failedRules.map(completionFailures.ko).join(', ')}).`,
    en: ({ classType, failedRules }) =>
      `The person did not complete ${classTypes.en(classType)}: ${failedRules.map(completionFailures.en).join(', ')}.`,
  },
  CertificateIssued: {
    ko: ({ courseTitle, certificateNo }) =>
      `${courseTitle} 수료증을 발급했습니다 (${certificateNo}).`,
    en: ({ courseTitle, certificateNo }) =>
      `The certificate ${certificateNo} of ${courseTitle} was issued.`,
  },
  CertificateRevoked: {
    ko: ({ certificateNo }) => `수료증을 취소했습니다 (${certificateNo}).`,
    en: ({ certificateNo }) => `The certificate ${certificateNo} was revoked.`,
  },
  ...enrollmentSentences,
  ...classRunSentences,
  ...attendanceSentences,
  ...waitlistSentences,
  ...policySentences,
  ...taskSentences,
} satisfies SentencesOf<typeof trainingEnrollmentEvents>;
