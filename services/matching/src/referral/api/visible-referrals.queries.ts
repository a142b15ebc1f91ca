import { Streams } from '@academy/event-store';
import { ProblemError, requestContext } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import { VisibleCandidates } from '../../candidate/api/visible-candidates.queries.js';
import { EmployersInReach } from '../../employer-user/api/employers-in-reach.queries.js';
import { jobOrders } from '../../job-order/job-orders.js';
import { known } from '../../known.js';
import type { KnownReferral } from '../domain/referral.js';
import { referrals } from '../referrals.js';

/** The referrals that the caller of this request may see, read from their streams. */
@Injectable()
export class VisibleReferrals {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleCandidates,
    private readonly reach: EmployersInReach,
  ) {}

  /** The referral. Answers 404 where there is none or where its person, or its order, is out of reach. */
  async find(referralId: string): Promise<KnownReferral> {
    return (await this.atVersion(referralId)).referral;
  }

  /** As `find`, with the version of its stream. */
  async atVersion(referralId: string): Promise<{ referral: KnownReferral; version: number }> {
    const { state, version } = await this.streams.load(referrals, referralId);
    const referral = known(state);
    if (requestContext().actor.type === 'EMPLOYER') await this.assertShownTo(referral);
    else await this.visible.assertInReach(referral.participantId);
    return { referral, version };
  }

  /** Employers see what was sent to them about their own orders (MAT-11). */
  private async assertShownTo({ status, jobOrderId }: KnownReferral): Promise<void> {
    const order = known((await this.streams.load(jobOrders, jobOrderId)).state);
    await this.reach.assertInReach(order.employerId);
    if (status === 'proposed' || status === 'consented') throw new ProblemError('NotFound');
  }
}
