import { civilDateOf, type Message } from '@academy/kernel';
import type { Employer } from './employer.js';
import type { EmployerEvent } from './events.js';

export type LapseVerification = Message<'LapseVerification', { at: string }>;

/** Notes that a verification ran out and was not renewed (T-28). */
export const lapseVerification = (
  { data: { at } }: LapseVerification,
  employer: Employer,
): readonly EmployerEvent[] => {
  if (employer.status !== 'verified' || civilDateOf(at) <= employer.validUntil) return [];

  const { employerId, validUntil } = employer;
  return [{ type: 'EmployerVerificationLapsed', data: { employerId, validUntil } }];
};
