import type { AgencyReferralResulted } from '@academy/contracts';
import { Streams, uuidv5 } from '@academy/event-store';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  IsCode,
  IsId,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, Matches } from 'class-validator';
import { consultants } from '../../access.js';
import { counselingCases } from '../counseling-cases.js';
import { VisibleCases } from './visible-cases.queries.js';

type Result = AgencyReferralResulted['data']['result'];
const results = [
  'SERVED',
  'DECLINED',
  'NOT_ELIGIBLE',
  'NO_CONTACT',
] as const satisfies readonly Result[];

class JobReadyBody {
  @ApiProperty({ isArray: true, type: String, example: ['0251'], description: 'KECO codes' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @Matches(/^\d{1,6}$/, { each: true })
  readonly occupations!: readonly string[];
}

class AgencyReferralBody {
  @ApiProperty({ example: 'WELFARE_CENTER' })
  @IsCode()
  readonly agencyCode!: string;

  @ApiProperty({ example: 'DEBT' })
  @IsCode()
  readonly needCode!: string;

  @ApiProperty({ format: 'uuid', description: 'the consent to sharing with agencies' })
  @IsId()
  readonly consentId!: string;
}

class ResultBody {
  @ApiProperty({ enum: results, example: 'SERVED' })
  @IsIn(results)
  readonly result!: Result;
}

@ApiTags('cases')
@Controller('counseling/v1/cases/:caseId')
export class ReferralController {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleCases,
    private readonly policies: PolicyBook,
  ) {}

  @Post('job-readiness')
  @HttpCode(200)
  @Allow(consultants)
  @ApiOperation({ summary: '취업 준비 완료 (Say that the person can be referred)' })
  async markReady(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Body() { occupations }: JobReadyBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { caseId } = await this.visible.find(id);
    const data = { occupations: [...occupations], byId: deciderId() };
    const executed = await this.streams.execute(
      counselingCases,
      caseId,
      { type: 'MarkJobReady', data: { ...data, at: this.policies.clock.now() } },
      key,
    );
    return answer(executed, { body: { caseId } });
  }

  @Post('agency-referrals')
  @Allow(consultants)
  @ApiOperation({ summary: '유관 기관 연계 (Refer the person to an agency)' })
  async refer(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Body() body: AgencyReferralBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { caseId } = await this.visible.find(id);
    const referralId = uuidv5(key.commandId, 'agency-referral');
    const data = { referralId, ...body, byId: deciderId() };
    const command = { type: 'ReferToAgency', data } as const;
    const executed = await this.streams.execute(counselingCases, caseId, command, key);
    return answer(executed, { body: { caseId, referralId } });
  }

  @Post('agency-referrals/:referralId/result')
  @HttpCode(200)
  @Allow(consultants)
  @ApiOperation({ summary: '유관 기관 연계 결과 (Note what came of a referral)' })
  async result(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @Body() { result }: ResultBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { caseId } = await this.visible.find(id);
    const command = { type: 'RecordAgencyResult', data: { referralId, result } } as const;
    const executed = await this.streams.execute(counselingCases, caseId, command, key);
    return answer(executed, { body: { caseId, referralId } });
  }
}
