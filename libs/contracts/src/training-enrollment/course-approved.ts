import Type, { type Static } from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';
import { CourseContent, DemandBasis } from './course-content.js';

const course = {
  courseId: Id,
  version: Type.Integer({ minimum: 1 }),
  code: Code,
  ...CourseContent,
};

const Earlier = Type.Object(course, { additionalProperties: false });
type Earlier = Static<typeof Earlier>;

const released: readonly [Earlier, Earlier] = [
  {
    courseId: '0199b2c0-0000-7000-8000-0000000000c4',
    version: 1,
    code: 'BASIC_2026',
    title: '중장년 취업 기초교육',
    classType: 'BASIC',
    courseKind: 'GENERAL',
    occupationCodes: [],
    skills: [],
    totalHours: 8,
    deliveryMode: 'ONSITE',
    providerId: '0199b2c0-0000-7000-8000-0000000000b1',
    partnerEmployerIds: [],
    prerequisites: [],
    completionPolicy: {
      minAttendanceRate: { numerator: 1, denominator: 1 },
      tardyEquivalence: 3,
      mandatorySessionSeqs: [1, 2],
    },
    selectionMethod: 'FIRST_COME',
    certificateTargets: [],
  },
  {
    courseId: '0199b2c0-0000-7000-8000-0000000000c5',
    version: 1,
    code: 'FACILITY_REGULAR',
    title: '시설관리 실무 정규반',
    classType: 'REGULAR',
    courseKind: 'INDUSTRY_TAILORED',
    ncsCode: '1401010101',
    occupationCodes: ['7061'],
    skills: [{ code: 'FACILITY_MAINTENANCE', targetLevel: 3 }],
    totalHours: 60,
    deliveryMode: 'BLENDED',
    providerId: '0199b2c0-0000-7000-8000-0000000000b2',
    partnerEmployerIds: ['0199b2c0-0000-7000-8000-0000000e3001'],
    prerequisites: [],
    completionPolicy: {
      minAttendanceRate: { numerator: 4, denominator: 5 },
      tardyEquivalence: 3,
      mandatorySessionSeqs: [],
      minScore: 60,
    },
    selectionMethod: 'SCREENING_AND_INTERVIEW',
    roomNeeds: { kind: 'WORKSHOP', equipment: ['PROJECTOR', 'WORKBENCH'] },
    certificateTargets: ['ENERGY_MANAGEMENT'],
  },
];
const [basic, facility] = released;

/** A version of a course entered the catalogue; class runs may be scheduled from it. Version 1 did not say what it was made for. */
export const CourseApproved = event(
  'training-enrollment',
  'CourseApproved',
  2,
  { ...course, demandBasis: DemandBasis },
  {
    title: { ko: '과정 승인', en: 'A course was approved' },
    earlier: [
      {
        version: 1,
        schema: Earlier,
        lift: (data: Earlier) => ({
          ...data,
          demandBasis: { jobOrderIds: [], employerIds: [], requiredSkills: [] },
        }),
        examples: released,
      },
    ],
    examples: [
      { ...basic, demandBasis: { jobOrderIds: [], employerIds: [], requiredSkills: [] } },
      {
        ...facility,
        demandBasis: {
          jobOrderIds: ['0199b2c0-0000-7000-8000-0000000001f1'],
          employerIds: ['0199b2c0-0000-7000-8000-0000000e3001'],
          requiredSkills: [{ code: 'FACILITY_MAINTENANCE', targetLevel: 3 }],
        },
      },
    ],
  },
);
export type CourseApproved = EventOf<typeof CourseApproved>;
