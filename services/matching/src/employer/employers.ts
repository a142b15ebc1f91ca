import { addDays, category, startOfDay, type Timer } from '@academy/kernel';
import { employerDecider, type EmployerCommand } from './domain/employer.decider.js';
import type { Employer } from './domain/employer.js';
import type { EmployerEvent } from './domain/events.js';

const LAPSE = 'verification-lapse';

const claims = ({ type, data }: EmployerEvent) =>
  type === 'EmployerApplied' ? [{ claim: 'take' as const, key: `biz-no:${data.bizNoHash}` }] : [];

const timers = (employer: Employer): readonly Timer[] =>
  employer.status === 'verified'
    ? [{ kind: LAPSE, due: startOfDay(addDays(employer.validUntil, 1)) }]
    : [];

const onTimer = (_: Timer, now: string): EmployerCommand => ({
  type: 'LapseVerification',
  data: { at: now },
});

/** Employers: `employer-<employerId>`. A business number names one employer; a verification calls back when it runs out. */
export const employers = category('employer', employerDecider, {
  about: 'stream',
  claims,
  timers,
  onTimer,
});
