import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';

/** A closure no longer holds; what it took away stays taken away. */
export const ClosureLifted = event(
  'campus-directory',
  'ClosureLifted',
  1,
  { closureId: Id, campusId: Id },
  {
    title: { ko: '휴관 해제', en: 'A closure was lifted' },
    examples: [
      {
        closureId: '0199b2c0-0000-7000-8000-00000000c105',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
      },
      {
        closureId: '0199b2c0-0000-7000-8000-00000000c106',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
      },
    ],
  },
);
export type ClosureLifted = EventOf<typeof ClosureLifted>;
