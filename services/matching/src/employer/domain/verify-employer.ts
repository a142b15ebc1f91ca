import type { EmployerVerified } from '@academy/contracts';
import { civilDateOf, endOfPeriod, Rejection, type CivilDate, type Message } from '@academy/kernel';
import { applied, type Employer, type KnownEmployer } from './employer.js';
import type { EmployerEvent } from './events.js';

type Check = EmployerVerified['data']['checks'][number];

export interface VerificationPolicy {
  readonly version: string;
  /** Kinds of checks without which nobody is verified. */
  readonly requiredChecks: readonly string[];
  /** T-28: how long a verification holds, in civil months. */
  readonly validMonths: number;
}

export type VerifyEmployer = Message<
  'VerifyEmployer',
  { employerId: string; checks: readonly Check[]; policy: VerificationPolicy; at: string }
>;

const guardChecks = (
  checks: readonly Check[],
  { requiredChecks }: VerificationPolicy,
  today: CivilDate,
): void => {
  for (const { kind, result, checkedOn } of checks) {
    if (checkedOn > today) throw new Rejection('CheckDatedInFuture', undefined, { kind });
    if (result === 'FAILED') throw new Rejection('EmployerCheckFailed', undefined, { kind });
  }
  for (const kind of requiredChecks)
    if (!checks.some((check) => check.kind === kind))
      throw new Rejection('EmployerCheckMissing', undefined, { kind });
};

const guardStanding = ({ status }: KnownEmployer): void => {
  if (status === 'suspended') throw new Rejection('EmployerIsSuspended');
  if (status === 'rejected') throw new Rejection('EmployerTurnedDown');
};

/**
 * Verifies an employer, or renews the verification, when every required check passed (MAT-1, T-28). Rejects
 * `EmployerNotApplied`, `EmployerIsSuspended`, `EmployerTurnedDown`, `CheckDatedInFuture`, `EmployerCheckFailed` and `EmployerCheckMissing`.
 */
export const verifyEmployer = (
  { data: { employerId, checks, policy, at } }: VerifyEmployer,
  employer: Employer,
): readonly EmployerEvent[] => {
  guardStanding(applied(employer));
  const today = civilDateOf(at);
  guardChecks(checks, policy, today);
  const validUntil = endOfPeriod(today, policy.validMonths);
  if (employer.status === 'verified' && employer.validUntil >= validUntil) return [];

  return [{ type: 'EmployerVerified', data: { employerId, checks: [...checks], validUntil } }];
};
