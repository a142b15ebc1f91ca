import type { SharedField } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  atVersion,
  ExpectedVersion,
  IdempotencyKey,
  IsCode,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, Matches } from 'class-validator';
import { agencies, campusStaff, headquarters, thePerson } from '../../access.js';
import { candidates } from '../../candidate/candidates.js';
import { consentInForce } from '../../candidate/consent-in-force.js';
import { consentStanding } from '../../candidate/domain/candidate.js';
import { guardEmployer } from '../../employer/guard-employer.js';
import { openUntil } from '../../job-order/domain/job-order.js';
import { jobOrders } from '../../job-order/job-orders.js';
import { policyOn } from '../../policies.js';
import { referrals } from '../referrals.js';
import { ReferralDecisions } from './referral-decisions.js';
import { VisibleReferrals } from './visible-referrals.queries.js';

const sharedFields: readonly SharedField[] = [
  ...(['NAME', 'CONTACT', 'CAREER', 'SKILLS', 'CERTIFICATES'] as const),
  ...(['EDUCATION', 'TRAINING', 'DESIRED_TERMS', 'INTRODUCTION'] as const),
];

export class ReferralConsentBody {
  @ApiProperty({ enum: sharedFields, isArray: true, example: ['NAME', 'CONTACT', 'CAREER'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(sharedFields.length)
  @ArrayUnique()
  @IsIn(sharedFields, { each: true })
  readonly sharedFields!: readonly SharedField[];
}

export class RefusalBody {
  @ApiProperty({ example: 'WAGE' })
  @IsCode()
  readonly reasonCode!: string;
}

export class SendingBody {
  @ApiProperty({
    example: '5a'.repeat(32),
    description: 'SHA-256 of the stored, encrypted snapshot that the employer is shown',
  })
  @Matches(/^[0-9a-f]{64}$/)
  readonly snapshotHash!: string;
}

@ApiTags('referrals')
@Controller('matching/v1/referrals')
export class ReferralController {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleReferrals,
    private readonly policies: PolicyBook,
    private readonly decisions: ReferralDecisions,
  ) {}

  /** Rests on the person's consent to be shown to employers that holds at this moment (MAT-11). */
  @Post(':referralId/consent')
  @HttpCode(200)
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '알선 동의 (Consent to a referral)' })
  async consent(
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @Body() body: ReferralConsentBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const { participantId } = await this.visible.find(referralId);
    const at = this.policies.clock.now();
    const today = civilDateOf(at);
    const policy = policyOn(this.policies, today).sharing;
    const options = atVersion(key, expectedVersion);
    const executed = await this.streams.transact(options, async (transaction) => {
      const candidate = await transaction.load(candidates, participantId);
      const { status } = await transaction.load(referrals, referralId);
      // What is answered already needs no consent, and says so before a missing one does.
      const consentId = status === 'proposed' ? consentInForce(candidate, today) : '';
      await transaction.execute(referrals, referralId, {
        type: 'ConsentReferral',
        data: { ...body, consentId, policy, at },
      });
    });
    return answer(executed, { body: { referralId } });
  }

  @Post(':referralId/refusal')
  @HttpCode(200)
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '알선 거절 (Decline a referral)' })
  decline(
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @Body() { reasonCode }: RefusalBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    return this.decisions.decide({ referralId, key, expectedVersion }, () => ({
      type: 'DeclineReferral',
      data: { reasonCode },
    }));
  }

  /** Consent and order are read in the same transaction: neither can end in between (MAT-11). */
  @Post(':referralId/sending')
  @HttpCode(200)
  @Allow(headquarters, campusStaff)
  @ApiOperation({ summary: '알선 송부 (Send a referral to the employer)' })
  async send(
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @Body() { snapshotHash }: SendingBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const { participantId, jobOrderId } = await this.visible.find(referralId);
    const at = this.policies.clock.now();
    const today = civilDateOf(at);
    const policy = policyOn(this.policies, today).response;
    const options = atVersion(key, expectedVersion);
    const executed = await this.streams.transact(options, async (transaction) => {
      const candidate = await transaction.load(candidates, participantId);
      const referral = await transaction.load(referrals, referralId);
      const consentId = referral.status === 'consented' ? referral.consentId : '';
      const employerConsent = consentStanding(candidate, consentId, today);
      const order = await transaction.load(jobOrders, jobOrderId);
      if (referral.status === 'consented') await guardEmployer(transaction, order);
      const jobOrderOpenUntil = openUntil(order);
      await transaction.execute(referrals, referralId, {
        type: 'SendReferral',
        data: { employerConsent, jobOrderOpenUntil, snapshotHash, policy, at },
      });
    });
    return answer(executed, { body: { referralId } });
  }
}
