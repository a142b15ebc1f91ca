import type { trainingEnrollmentEvents } from '@academy/contracts';
import type { SentencesOf } from './sentence.js';
import { attendanceStatuses } from './training-labels.js';

type Told =
  'AttendanceMarked' | 'AttendanceCorrected' | 'AttendanceSheetLocked' | 'AttendanceSheetUnlocked';

/** How attendance is told. */
export const attendanceSentences = {
  AttendanceMarked: {
    ko: ({ status }) => `출결을 기록했습니다 (${attendanceStatuses.ko(status)}).`,
    en: ({ status }) => `Attendance was marked as ${attendanceStatuses.en(status)}.`,
  },
  AttendanceCorrected: {
    ko: ({ from, to }) =>
      `출결을 정정했습니다 (${attendanceStatuses.ko(from)} → ${attendanceStatuses.ko(to)}).`,
    en: ({ from, to }) =>
      `Attendance was corrected from ${attendanceStatuses.en(from)} to ${attendanceStatuses.en(to)}.`,
  },
  AttendanceSheetLocked: {
    ko: () => '출석부를 잠갔습니다.',
    en: () => 'The attendance sheet was locked.',
  },
  AttendanceSheetUnlocked: {
    ko: () => '출석부 잠금을 풀었습니다.',
    en: () => 'The attendance sheet was unlocked.',
  },
} satisfies Pick<SentencesOf<typeof trainingEnrollmentEvents>, Told>;
