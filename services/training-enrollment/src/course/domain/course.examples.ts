import type { CourseApproved } from '@academy/contracts';
import type { ApproveCourse, CoursePolicy } from './approve-course.js';

const fourFifths = { numerator: 4, denominator: 5 };
const usual = { minAttendanceRate: fourFifths, tardyEquivalence: 3 };

export const policy: CoursePolicy = {
  version: 'example',
  completion: {
    BASIC: { minAttendanceRate: { numerator: 1, denominator: 1 }, tardyEquivalence: 3 },
    EXPLORATION: usual,
    FAST_TRACK: usual,
    REGULAR: usual,
  },
};

const content: Omit<CourseApproved['data'], 'completionPolicy'> = {
  courseId: '0199b2c0-0000-7000-8000-0000000000c5',
  version: 1,
  code: 'FACILITY_REGULAR',
  title: '시설관리 실무 정규반',
  classType: 'REGULAR',
  courseKind: 'GENERAL',
  occupationCodes: ['7061'],
  skills: [{ code: 'FACILITY_MAINTENANCE', targetLevel: 3 }],
  totalHours: 60,
  deliveryMode: 'ONSITE',
  providerId: '0199b2c0-0000-7000-8000-0000000000b2',
  partnerEmployerIds: [],
  prerequisites: [],
  selectionMethod: 'SCREENING',
  certificateTargets: [],
};

export const approved: CourseApproved = {
  type: 'CourseApproved',
  data: { ...content, completionPolicy: { ...usual, mandatorySessionSeqs: [] } },
};

export const toApprove = (change: Partial<ApproveCourse['data']> = {}): ApproveCourse => ({
  type: 'ApproveCourse',
  data: { ...content, completion: {}, policy, ...change },
});
