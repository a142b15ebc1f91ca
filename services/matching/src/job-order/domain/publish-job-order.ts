import type { JobOrderSubmitted, Requirement, ScreeningFlag } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, type CivilDate, type Message } from '@academy/kernel';
import type { JobOrderEvent } from './events.js';
import { submitted, type JobOrder } from './job-order.js';
import { isBelowMinimumWage, type MinimumWage } from './minimum-wage.js';

export interface PublicationPolicy {
  readonly version: string;
  /** MAT-7: how long an order stays open, in days. */
  readonly validDays: number;
  readonly minimumWage: MinimumWage;
  /** What nobody may ask of people, and the flag it raises (MAT-4). */
  readonly forbiddenRequirements: Readonly<Partial<Record<Requirement['kind'], ScreeningFlag>>>;
  /** Flags with which an order cannot be published; a person may accept the others. */
  readonly blockingFlags: readonly ScreeningFlag[];
}

export type PublishJobOrder = Message<
  'PublishJobOrder',
  {
    /** The last day of the employer's verification, as its stream has it; `null` when it was not verified. */
    employerVerifiedUntil: CivilDate | null;
    /** What the person who read the order found in its wording. */
    flags: readonly ScreeningFlag[];
    policy: PublicationPolicy;
    at: string;
  }
>;

type Content = Pick<JobOrderSubmitted['data'], 'requirements' | 'wage' | 'weeklyHours'>;

const flagsOf = (
  { requirements: { must, nice }, wage, weeklyHours }: Content,
  { forbiddenRequirements, minimumWage }: PublicationPolicy,
): readonly ScreeningFlag[] => {
  const asked = [...must, ...nice].flatMap(({ kind }) => forbiddenRequirements[kind] ?? []);
  return isBelowMinimumWage(wage, weeklyHours, minimumWage) ? [...asked, 'BELOW_MIN_WAGE'] : asked;
};

const guardEmployer = (verifiedUntil: CivilDate | null, today: CivilDate): void => {
  if (verifiedUntil === null) throw new Rejection('EmployerNotVerified');
  if (verifiedUntil < today) throw new Rejection('EmployerVerificationExpired');
};

/**
 * Opens an order of a verified employer (MAT-1) that asks for nothing forbidden and pays the minimum wage (MAT-4), for a
 * time (MAT-7) or until its closing day, if that is earlier. Rejects `JobOrderNotSubmitted`, `JobOrderAlreadyFilled`,
 * `EmployerNotVerified`, `EmployerVerificationExpired`, `JobOrderFlagged` (details name the flags) and
 * `ClosingDatePassed`.
 */
export const publishJobOrder = (
  { data: { employerVerifiedUntil, flags: found, policy, at } }: PublishJobOrder,
  jobOrder: JobOrder,
): readonly JobOrderEvent[] => {
  const order = submitted(jobOrder);
  if (order.status === 'published') return [];
  if (order.status === 'filled') throw new Rejection('JobOrderAlreadyFilled');
  const today = civilDateOf(at);
  guardEmployer(employerVerifiedUntil, today);
  const flags = [...new Set([...flagsOf(order, policy), ...found])];
  const blocking = flags.filter((flag) => policy.blockingFlags.includes(flag));
  if (blocking.length > 0)
    throw new Rejection('JobOrderFlagged', undefined, { flags: blocking.join(' ') });
  const term = addDays(today, policy.validDays);
  const { jobOrderId, employerId, closing } = order;
  const closesOn = closing.on ?? term;
  if (closesOn < today) throw new Rejection('ClosingDatePassed');

  const validUntil = closesOn < term ? closesOn : term;
  const data = { jobOrderId, employerId, acceptedFlags: flags, publishedAt: at, validUntil };
  return [{ type: 'JobOrderPublished', data }];
};
