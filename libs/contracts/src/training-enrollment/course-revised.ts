import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';
import { CourseApproved } from './course-approved.js';
import { CourseContent, DemandBasis } from './course-content.js';

const [basic, facility] = CourseApproved.examples.map(
  ({ courseId: _, version: __, code: ___, ...content }) => content,
);
if (basic === undefined || facility === undefined) throw new Error('two courses are examples');

/** A course has a new version; runs that were scheduled keep theirs (TRN-20). `changes` names the fields that differ. */
export const CourseRevised = event(
  'training-enrollment',
  'CourseRevised',
  1,
  {
    courseId: Id,
    version: Type.Integer({ minimum: 2 }),
    changes: Type.Array(Type.String({ pattern: '^[a-z][A-Za-z]{0,40}$' }), {
      minItems: 1,
      uniqueItems: true,
    }),
    content: Type.Object(
      { ...CourseContent, demandBasis: DemandBasis },
      { additionalProperties: false },
    ),
  },
  {
    title: { ko: '과정 개정', en: 'A course was revised' },
    examples: [
      {
        courseId: '0199b2c0-0000-7000-8000-0000000000c4',
        version: 2,
        changes: ['totalHours'],
        content: { ...basic, totalHours: 10 },
      },
      {
        courseId: '0199b2c0-0000-7000-8000-0000000000c5',
        version: 3,
        changes: ['deliveryMode', 'roomNeeds'],
        content: { ...facility, deliveryMode: 'ONSITE' },
      },
    ],
  },
);
export type CourseRevised = EventOf<typeof CourseRevised>;

/** No class run is scheduled from the course any more; those that were go on. */
export const CourseRetired = event(
  'training-enrollment',
  'CourseRetired',
  1,
  { courseId: Id, version: Type.Integer({ minimum: 1 }), reason: Code },
  {
    title: { ko: '과정 폐지', en: 'A course was retired' },
    examples: [
      { courseId: '0199b2c0-0000-7000-8000-0000000000c4', version: 1, reason: 'REPLACED' },
      { courseId: '0199b2c0-0000-7000-8000-0000000000c5', version: 2, reason: 'NO_DEMAND' },
    ],
  },
);
export type CourseRetired = EventOf<typeof CourseRetired>;
