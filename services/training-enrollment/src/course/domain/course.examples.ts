import type { CourseApproved, CourseRetired, CourseRevised } from '@academy/contracts';
import type { ApproveCourse } from './approve-course.js';
import type { CoursePolicy } from './completion-rules.js';

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
  demandBasis: { jobOrderIds: [], employerIds: [], requiredSkills: [] },
};

export const approved: CourseApproved = {
  type: 'CourseApproved',
  data: { ...content, completionPolicy: { ...usual, mandatorySessionSeqs: [] } },
};

const { courseId, version: _, code: __, ...taught } = approved.data;

export const revised: CourseRevised = {
  type: 'CourseRevised',
  data: {
    courseId,
    version: 2,
    changes: ['totalHours', 'completionPolicy'],
    content: {
      ...taught,
      totalHours: 72,
      completionPolicy: { ...approved.data.completionPolicy, minScore: 60 },
    },
  },
};
export const retired: CourseRetired = {
  type: 'CourseRetired',
  data: { courseId, version: 1, reason: 'NO_DEMAND' },
};

export const toApprove = (change: Partial<ApproveCourse['data']> = {}): ApproveCourse => ({
  type: 'ApproveCourse',
  data: { ...content, completion: {}, policy, ...change },
});
