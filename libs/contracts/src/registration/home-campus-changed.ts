import { event, type EventOf } from '../event.js';
import { Code, Id, OneOf } from '../fields.js';

/** Another campus looks after the episode from now on. */
export const HomeCampusChanged = event(
  'registration',
  'HomeCampusChanged',
  1,
  {
    participationId: Id,
    participantId: Id,
    from: Id,
    to: Id,
    campusBasis: OneOf('DISTRICT', 'CHOICE', 'CAPACITY'),
    reasonCode: Code,
  },
  {
    title: { ko: '담당 캠퍼스 변경', en: 'The home campus changed' },
    examples: [
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        from: '0199b2c0-0000-7000-8000-0000000000c1',
        to: '0199b2c0-0000-7000-8000-0000000000c2',
        campusBasis: 'CHOICE',
        reasonCode: 'OWN_WISH',
      },
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        from: '0199b2c0-0000-7000-8000-0000000000c2',
        to: '0199b2c0-0000-7000-8000-0000000000c1',
        campusBasis: 'CAPACITY',
        reasonCode: 'CAMPUS_FULL',
      },
    ],
  },
);
export type HomeCampusChanged = EventOf<typeof HomeCampusChanged>;
