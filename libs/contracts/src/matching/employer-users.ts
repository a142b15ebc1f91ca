import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { ProposerId } from './fields.js';

const one = '0199b2c0-0000-7000-8000-0000000e3001';
const other = '0199b2c0-0000-7000-8000-0000000e3002';

/** Who signs in under `userId` acts for the employer: sees its orders and what was sent to it, and answers (MAT-11). */
export const EmployerUserLinked = event(
  'matching',
  'EmployerUserLinked',
  1,
  { employerId: Id, userId: ProposerId, linkedBy: ProposerId, linkedAt: Instant },
  {
    title: { ko: '기업 사용자 연결', en: 'A user was linked to an employer' },
    happenedAt: 'linkedAt',
    examples: [
      {
        employerId: one,
        userId: 'employer-demo',
        linkedBy: 'employer-relations',
        linkedAt: '2026-03-03T02:00:00.000Z',
      },
      {
        employerId: other,
        userId: '0199b2c0-0000-7000-8000-0000000e4001',
        linkedBy: 'hq-operator',
        linkedAt: '2026-05-06T02:00:00.000Z',
      },
    ],
  },
);
export type EmployerUserLinked = EventOf<typeof EmployerUserLinked>;

/** The user acts for the employer no more. */
export const EmployerUserUnlinked = event(
  'matching',
  'EmployerUserUnlinked',
  1,
  { employerId: Id, userId: ProposerId, unlinkedBy: ProposerId, unlinkedAt: Instant },
  {
    title: { ko: '기업 사용자 해제', en: 'A user was unlinked from an employer' },
    happenedAt: 'unlinkedAt',
    examples: [
      {
        employerId: one,
        userId: 'employer-demo',
        unlinkedBy: 'employer-relations',
        unlinkedAt: '2026-09-30T09:00:00.000Z',
      },
      {
        employerId: other,
        userId: '0199b2c0-0000-7000-8000-0000000e4001',
        unlinkedBy: 'hq-operator',
        unlinkedAt: '2026-12-31T09:00:00.000Z',
      },
    ],
  },
);
export type EmployerUserUnlinked = EventOf<typeof EmployerUserUnlinked>;
