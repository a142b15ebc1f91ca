import type { ScreeningFlag } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, type CivilDate, type Message } from '@academy/kernel';
import type { JobOrderEvent } from './events.js';
import { open, type JobOrder, type KnownJobOrder } from './job-order.js';
import { screen, type ScreeningPolicy } from './screening.js';

export interface PublicationPolicy extends ScreeningPolicy {
  /** MAT-7: how long an order stays open, in days. */
  readonly validDays: number;
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
    /** Doubts of the screening that they looked at and found unfounded. */
    dismissed?: readonly ScreeningFlag[];
    policy: PublicationPolicy;
    at: string;
  }
>;

/** Whether the employer is verified on a day (MAT-1); rejects `EmployerNotVerified` and `EmployerVerificationExpired`. */
export const guardEmployer = (verifiedUntil: CivilDate | null, today: CivilDate): void => {
  if (verifiedUntil === null) throw new Rejection('EmployerNotVerified');
  if (verifiedUntil < today) throw new Rejection('EmployerVerificationExpired');
};

/** The flags with which an order is published; rejects `JobOrderFlagged` and `JobOrderDoubtful`, and names them. */
export const acceptedFlags = (
  order: KnownJobOrder,
  {
    flags: found,
    dismissed = [],
    policy,
  }: Pick<PublishJobOrder['data'], 'flags' | 'dismissed' | 'policy'>,
): ScreeningFlag[] => {
  const blocks = (flag: ScreeningFlag) => policy.blockingFlags.includes(flag);
  const screened = screen(order, policy).filter(({ severity }) => severity !== 'EXCEPTION');
  const certain = screened.filter(({ severity }) => severity === 'BLOCKING');
  const blocking = [...new Set([...certain.map(({ code }) => code), ...found])].filter(blocks);
  if (blocking.length > 0)
    throw new Rejection('JobOrderFlagged', undefined, { flags: blocking.join(' ') });
  const all = [...new Set([...screened.map(({ code }) => code), ...found])];
  const doubtful = all.filter((flag) => blocks(flag) && !dismissed.includes(flag));
  if (doubtful.length > 0)
    throw new Rejection('JobOrderDoubtful', undefined, { flags: doubtful.join(' ') });

  return all;
};

/**
 * Opens an order of a verified employer (MAT-1) that asks for nothing forbidden and pays the minimum wage (MAT-4), for a
 * time (MAT-7) or until its closing day, if that is earlier. Rejects `JobOrderNotSubmitted`, `JobOrderAlreadyFilled`,
 * `JobOrderOver`, `JobOrderReturned`, `JobOrderPaused`, `EmployerNotVerified`, `EmployerVerificationExpired`,
 * `JobOrderFlagged`, `JobOrderDoubtful` and `ClosingDatePassed`.
 */
export const publishJobOrder = (
  { data }: PublishJobOrder,
  jobOrder: JobOrder,
): readonly JobOrderEvent[] => {
  const order = open(jobOrder);
  if (order.status === 'published') return [];
  if (order.status === 'returned') throw new Rejection('JobOrderReturned');
  if (order.status === 'paused') throw new Rejection('JobOrderPaused');
  const { employerVerifiedUntil, policy, at } = data;
  const today = civilDateOf(at);
  guardEmployer(employerVerifiedUntil, today);
  const flags = acceptedFlags(order, data);
  const term = addDays(today, policy.validDays);
  const { jobOrderId, employerId, closing } = order;
  const closesOn = closing.on ?? term;
  if (closesOn < today) throw new Rejection('ClosingDatePassed');

  const validUntil = closesOn < term ? closesOn : term;
  const published = { jobOrderId, employerId, acceptedFlags: flags, publishedAt: at, validUntil };
  return [{ type: 'JobOrderPublished', data: published }];
};
