import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';
import { ProposerId } from './fields.js';

const one = '0199b2c0-0000-7000-8000-0000000e3001';
const other = '0199b2c0-0000-7000-8000-0000000e3002';

/** A grave issue at the workplace is looked into; until then nobody new is referred to the employer (AFT-16). */
export const EmployerReferralsPaused = event(
  'matching',
  'EmployerReferralsPaused',
  1,
  { employerId: Id, issueId: Id, pausedAt: Instant },
  {
    title: { ko: '기업 알선 보류', en: 'Referrals to an employer were paused' },
    happenedAt: 'pausedAt',
    examples: [
      {
        employerId: one,
        issueId: '0199b2c0-0000-7000-8000-0000000155e1',
        pausedAt: '2026-04-10T01:00:01.000Z',
      },
      {
        employerId: other,
        issueId: '0199b2c0-0000-7000-8000-0000000155e2',
        pausedAt: '2026-10-01T01:00:01.000Z',
      },
    ],
  },
);
export type EmployerReferralsPaused = EventOf<typeof EmployerReferralsPaused>;

/** Somebody looked into it; people are referred to the employer again. */
export const EmployerReferralsResumed = event(
  'matching',
  'EmployerReferralsResumed',
  1,
  { employerId: Id, reason: Code, resumedBy: ProposerId, resumedAt: Instant },
  {
    title: { ko: '기업 알선 재개', en: 'Referrals to an employer were resumed' },
    happenedAt: 'resumedAt',
    examples: [
      {
        employerId: one,
        reason: 'ISSUE_RESOLVED',
        resumedBy: 'employer-relations',
        resumedAt: '2026-04-21T01:00:00.000Z',
      },
      {
        employerId: other,
        reason: 'NOT_CONFIRMED',
        resumedBy: 'hq-operator',
        resumedAt: '2026-10-05T01:00:00.000Z',
      },
    ],
  },
);
export type EmployerReferralsResumed = EventOf<typeof EmployerReferralsResumed>;
