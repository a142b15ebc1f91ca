import { Streams } from '@academy/event-store';
import { Clock } from '@academy/kernel';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  IsCode,
  Omittable,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { headquarters, protection } from '../../access.js';
import { dataRequests } from '../data-requests.js';

const outcomes = ['FULFILLED', 'REFUSED'] as const;

export class DataRequestAnswerBody {
  @ApiProperty({ enum: outcomes, example: 'FULFILLED' })
  @IsIn(outcomes)
  readonly outcome!: (typeof outcomes)[number];

  @ApiProperty({ example: 'COPY_HANDED_OVER' })
  @IsCode()
  readonly resultCode!: string;

  @ApiPropertyOptional({ example: 'PIPA_35', description: 'a refusal needs one' })
  @Omittable()
  @IsCode()
  readonly legalBasis?: string;
}

@ApiTags('data requests')
@Controller('registration/v1/data-requests')
export class DataRequestAnswerController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
  ) {}

  @Post(':requestId/review')
  @HttpCode(200)
  @Allow(headquarters, protection)
  @ApiOperation({ summary: '개인정보 요구 검토 시작 (Begin to look into a request)' })
  async review(
    @Param('requestId', ParseUUIDPipe) requestId: string,
    @IdempotencyKey() key: Idempotency,
  ) {
    const data = { reviewerId: deciderId(), at: this.clock.now() };
    const command = { type: 'StartDataRequestReview', data } as const;
    const executed = await this.streams.execute(dataRequests, requestId, command, key);
    return answer(executed, { body: { requestId } });
  }

  @Post(':requestId/answer')
  @HttpCode(200)
  @Allow(protection)
  @ApiOperation({ summary: '개인정보 요구 답변 (Answer a request)' })
  async answer(
    @Param('requestId', ParseUUIDPipe) requestId: string,
    @Body() { outcome, resultCode, legalBasis }: DataRequestAnswerBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const executed = await this.streams.execute(
      dataRequests,
      requestId,
      {
        type: 'AnswerDataRequest',
        data: {
          outcome,
          resultCode,
          ...(legalBasis === undefined ? {} : { legalBasis }),
          answeredBy: deciderId(),
          at: this.clock.now(),
        },
      },
      key,
    );
    return answer(executed, { body: { requestId, outcome } });
  }
}
