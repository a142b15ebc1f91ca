import Type from 'typebox';
import { Code, Id, OneOf, Text } from '../fields.js';
import { OccupationCode } from '../matching/fields.js';
import { ClassType, CompletionPolicy, Hours, TaughtSkill } from './fields.js';

/** What a version of a course says, without what it was made for. */
export const CourseContent = {
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
};

/** What a course was made for: orders that wait to be filled, employers that asked, and the skills that they require. */
export const DemandBasis = Type.Object(
  {
    jobOrderIds: Type.Array(Id, { uniqueItems: true }),
    employerIds: Type.Array(Id, { uniqueItems: true }),
    requiredSkills: Type.Array(TaughtSkill),
  },
  { additionalProperties: false },
);
