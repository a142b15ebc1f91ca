import type { EmployerApplied } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { Employer } from './employer.js';
import type { EmployerEvent } from './events.js';

export type ApplyAsEmployer = Message<'ApplyAsEmployer', EmployerApplied['data']>;

/**
 * Asks to take part as an employer; a second application under the same business number changes nothing. Rejects
 * `EmployerOfAnotherBusinessNumber`.
 */
export const applyAsEmployer = (
  { data }: ApplyAsEmployer,
  employer: Employer,
): readonly EmployerEvent[] => {
  if (employer.status === 'unknown') return [{ type: 'EmployerApplied', data }];
  if (employer.bizNoHash !== data.bizNoHash) throw new Rejection('EmployerOfAnotherBusinessNumber');

  return [];
};
