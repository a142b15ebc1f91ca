import { Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import { answer, atVersion, PolicyBook, requestContext, type Idempotency } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import { policyOn } from '../../policies.js';
import { decideTogether } from '../decide-together.js';
import type { ReferralCommand } from '../domain/referral.decider.js';
import { keysOf } from '../domain/referral.js';
import { VisibleReferrals } from './visible-referrals.queries.js';

/** Which referral is meant, and by which request. */
export interface Asked {
  readonly referralId: string;
  readonly key: Idempotency;
  readonly expectedVersion: number | undefined;
}

interface Now {
  readonly at: string;
  readonly rules: ReturnType<typeof policyOn>;
}

/** On whose behalf the caller of this request acts on a referral. */
export const actingParty = (): 'PARTICIPANT' | 'EMPLOYER' | 'OPERATOR' => {
  const { type } = requestContext().actor;
  return type === 'PARTICIPANT' || type === 'EMPLOYER' ? type : 'OPERATOR';
};

/** Decides on the referrals that the caller of this request may see. */
@Injectable()
export class ReferralDecisions {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleReferrals,
    private readonly policies: PolicyBook,
  ) {}

  /** Executes a command on a referral, with what its outcome brings; answers as every command does. */
  async decide(
    { referralId, key, expectedVersion }: Asked,
    compose: (now: Now) => ReferralCommand,
    told: object = {},
  ) {
    const keys = keysOf(await this.visible.find(referralId));
    const at = this.policies.clock.now();
    const command = compose({ at, rules: policyOn(this.policies, civilDateOf(at)) });
    const executed = await this.streams.transact(atVersion(key, expectedVersion), (transaction) =>
      decideTogether(transaction, keys, command),
    );
    return answer(executed, { body: { referralId, ...told } });
  }
}
