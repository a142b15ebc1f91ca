import type { TrainingStrikeCleared, TrainingStrikeIssued } from '@academy/contracts';
import type { ClearStrike } from './clear-strike.js';
import type { IssueStrike } from './issue-strike.js';
import type { StrikePolicy } from './strikes.js';

const participantId = '0199b2c0-0000-7000-8000-000000000001';
const AT = '2026-04-09T02:00:00.500Z';

export const strikePolicy: StrikePolicy = {
  version: 'example',
  windowMonths: 24,
  restrictionDays: [0, 60, 180],
};

/** The id of the n-th strike, each of another enrolment. */
const nth = (n: number) => ({
  strikeId: `0199b2c0-0000-7000-8000-00000000c0a${n}`,
  enrollmentId: `0199b2c0-0000-7000-8000-000000000ea${n}`,
});

export const toIssueStrike = (
  n: number,
  occurredOn: string,
  change: Partial<IssueStrike['data']> = {},
): IssueStrike => ({
  type: 'IssueStrike',
  data: {
    ...{ participantId, ...nth(n), kind: 'LATE_CANCEL', occurredOn },
    ...{ policy: strikePolicy, at: AT, ...change },
  },
});

type Told = Pick<TrainingStrikeIssued['data'], 'countInWindow' | 'restrictedUntil' | 'lapsesOn'>;

export const strikeIssued = (n: number, occurredOn: string, told: Told): TrainingStrikeIssued => ({
  type: 'TrainingStrikeIssued',
  data: {
    ...{ participantId, ...nth(n), kind: 'LATE_CANCEL', occurredOn, ...told },
    issuedAt: AT,
  },
});

export const warned = strikeIssued(1, '2026-04-09', { countInWindow: 1, lapsesOn: '2028-04-09' });
export const restricted = strikeIssued(2, '2026-06-01', {
  countInWindow: 2,
  restrictedUntil: '2026-07-31',
  lapsesOn: '2028-06-01',
});
export const restrictedLonger = strikeIssued(3, '2026-09-01', {
  countInWindow: 3,
  restrictedUntil: '2027-02-28',
  lapsesOn: '2028-09-01',
});

export const toClearStrike = (n: number): ClearStrike => ({
  type: 'ClearStrike',
  data: {
    ...{ participantId, strikeId: nth(n).strikeId, reason: 'SICKNESS_PROVEN' },
    ...{ clearedBy: 'campus-manager-1', policy: strikePolicy, at: '2026-09-03T02:00:00.000Z' },
  },
});
export const strikeCleared = (n: number, restrictedUntil?: string): TrainingStrikeCleared => ({
  type: 'TrainingStrikeCleared',
  data: {
    ...{ participantId, strikeId: nth(n).strikeId, reason: 'SICKNESS_PROVEN' },
    clearedBy: 'campus-manager-1',
    ...(restrictedUntil === undefined ? {} : { restrictedUntil }),
    clearedAt: '2026-09-03T02:00:00.000Z',
  },
});
export const cleared = strikeCleared(1);
