import { category } from '@academy/kernel';
import { employerDecider } from './domain/employer.decider.js';
import type { EmployerEvent } from './domain/events.js';

const claims = ({ type, data }: EmployerEvent) =>
  type === 'EmployerApplied' ? [{ claim: 'take' as const, key: `biz-no:${data.bizNoHash}` }] : [];

/** Employers: `employer-<employerId>`. A business number names one employer. */
export const employers = category('employer', employerDecider, { about: 'stream', claims });
