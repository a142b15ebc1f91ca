import type { ReferralProposed } from '@academy/contracts';
import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf, Clock } from '@academy/kernel';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  IsId,
  Omittable,
  PolicyBook,
  ProblemError,
  requestContext,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { agencies, campusStaff, headquarters, thePerson } from '../../access.js';
import { VisibleCandidates } from '../../candidate/api/visible-candidates.queries.js';
import { candidates } from '../../candidate/candidates.js';
import { policyOn } from '../../policies.js';
import { proposeTogether } from '../propose-together.js';

type Basis = ReferralProposed['data']['basis'];
const bases = ['RECOMMENDATION', 'CONSULTANT', 'SELF', 'FAIR'] as const satisfies readonly Basis[];

export class ReferralBody {
  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly participantId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly jobOrderId!: string;

  @ApiProperty({ enum: bases, example: 'CONSULTANT' })
  @IsIn(bases)
  readonly basis!: Basis;

  @ApiPropertyOptional({ format: 'uuid', description: 'with RECOMMENDATION' })
  @Omittable()
  @IsId()
  readonly recommendationId?: string;
}

/** People ask for themselves, nobody asks in a consultant's name. Answers 403. */
const guardBasis = (basis: Basis): void => {
  if (requestContext().actor.type === 'PARTICIPANT' && basis !== 'SELF')
    throw new ProblemError('Forbidden', { detail: 'basis: SELF' });
};

@ApiTags('referrals')
@Controller('matching/v1/referrals')
export class ProposalController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly visible: VisibleCandidates,
    private readonly policies: PolicyBook,
  ) {}

  /** The proposal and its place among the person's live ones stand or fall together (MAT-12). */
  @Post()
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '알선 제안 (Propose a referral)' })
  async propose(@Body() body: ReferralBody, @IdempotencyKey() key: Idempotency) {
    const { participantId, basis } = body;
    await this.visible.assertInReach(participantId);
    guardBasis(basis);
    const referralId = uuidv5(key.commandId, 'referral');
    const proposedBy = deciderId();
    const at = this.clock.now();
    const rules = policyOn(this.policies, civilDateOf(at));
    const options = { ...key, contended: [`${candidates.name}-${participantId}`] };
    const executed = await this.streams.transact(options, (transaction) =>
      proposeTogether(transaction, { ...body, referralId, proposedBy }, { rules, at }),
    );
    const location = `/matching/v1/referrals/${referralId}`;
    return answer(executed, { location, body: { referralId } });
  }
}
