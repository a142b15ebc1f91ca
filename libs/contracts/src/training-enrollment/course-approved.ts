import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id, OneOf, Text } from '../fields.js';
import { OccupationCode } from '../matching/fields.js';
import { ClassType, CompletionPolicy, Hours, TaughtSkill } from './fields.js';

/** A version of a course entered the catalogue; class runs may be scheduled from it. */
export const CourseApproved = event(
  'training-enrollment',
  'CourseApproved',
  1,
  {
    courseId: Id,
    version: Type.Integer({ minimum: 1 }),
    code: Code,
    title: Text(200),
    classType: ClassType,
    courseKind: OneOf('GENERAL', 'JOB_EXPERIENCE', 'INDUSTRY_TAILORED'),
    ncsCode: Type.Optional(Type.String({ pattern: '^\\d{2,10}$' })),
    occupationCodes: Type.Array(OccupationCode, { uniqueItems: true }),
    skills: Type.Array(TaughtSkill),
    totalHours: Hours,
    deliveryMode: OneOf('ONSITE', 'ONLINE', 'BLENDED'),
    providerId: Id,
    partnerEmployerIds: Type.Array(Id, { uniqueItems: true }),
    prerequisites: Type.Array(Id, {
      uniqueItems: true,
      description: 'courses to complete before this one',
    }),
    completionPolicy: CompletionPolicy,
    selectionMethod: OneOf('FIRST_COME', 'SCREENING', 'SCREENING_AND_INTERVIEW'),
    roomNeeds: Type.Optional(
      Type.Object(
        { kind: Code, equipment: Type.Array(Code, { uniqueItems: true }) },
        { additionalProperties: false },
      ),
    ),
    certificateTargets: Type.Array(Code, { uniqueItems: true }),
  },
  {
    title: { ko: '과정 승인', en: 'A course was approved' },
    examples: [
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
    ],
  },
);
export type CourseApproved = EventOf<typeof CourseApproved>;
