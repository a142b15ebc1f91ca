import { Streams, uuidv5 } from '@academy/event-store';
import {
  Allow,
  answer,
  IdempotencyKey,
  IsCivilDate,
  IsInstant,
  Omittable,
  PolicyBook,
  requestContext,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { agencies, campusStaff, headquarters, thePerson } from '../../access.js';
import type { Evidence } from '../domain/eligibility-review.js';
import { eligibilityReviews } from '../eligibility-reviews.js';
import { VisibleReviews } from './visible-reviews.queries.js';

const kinds = [
  ...(['AGE', 'RESIDENCE', 'WILL_TO_WORK', 'EMPLOYMENT_STATUS', 'BUSINESS_REG'] as const),
  ...(['OTHER_PROGRAM', 'KINSHIP_WITH_HOST', 'UNEMPLOYMENT_BENEFIT'] as const),
  'INSURED_WORK_AT_HOST',
] as const satisfies Evidence['kind'][];
const sources = [
  ...(['ADMIN_SHARING', 'MYDATA', 'UPLOAD', 'STAFF_SEEN', 'SELF_DECLARED'] as const),
] as const satisfies Evidence['source'][];
const results = ['PASSED', 'FAILED', 'UNKNOWN'] as const satisfies Evidence['result'][];

export class EvidenceBody {
  @ApiProperty({ enum: kinds, example: 'OTHER_PROGRAM' })
  @IsIn(kinds)
  readonly kind!: Evidence['kind'];

  @ApiProperty({ enum: sources, description: 'what people say of themselves is SELF_DECLARED' })
  @IsIn(sources)
  readonly source!: (typeof sources)[number];

  @ApiProperty({ enum: results, example: 'PASSED' })
  @IsIn(results)
  readonly result!: Evidence['result'];

  @ApiPropertyOptional({ format: 'date-time', description: 'now unless it is said' })
  @Omittable()
  @IsInstant()
  readonly checkedAt?: string;

  @ApiProperty({ format: 'date', description: 'the last day on which it may be used' })
  @IsCivilDate()
  readonly validUntil!: string;

  @ApiPropertyOptional({ example: 'document:statement-7' })
  @Omittable()
  @Matches(/^document:[A-Za-z0-9-]{1,100}$/)
  readonly docRef?: string;
}

@ApiTags('eligibility')
@Controller('registration/v1/eligibility-reviews')
export class EvidenceController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleReviews,
  ) {}

  @Post(':reviewId/evidence')
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '증빙 기록 (Record evidence of one criterion)' })
  async record(
    @Param('reviewId', ParseUUIDPipe) reviewId: string,
    @Body() { kind, source, result, checkedAt, validUntil, docRef }: EvidenceBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.visible.find(reviewId);
    const at = this.policies.clock.now();
    const evidenceId = uuidv5(key.commandId, 'evidence');
    const byPerson = requestContext().actor.type === 'PARTICIPANT';
    const executed = await this.streams.execute(
      eligibilityReviews,
      reviewId,
      {
        type: 'RecordEvidence',
        data: {
          ...{ evidenceId, kind, result, validUntil, at },
          source: byPerson ? 'SELF_DECLARED' : source,
          checkedAt: checkedAt === undefined ? at : new Date(checkedAt).toISOString(),
          ...(docRef === undefined ? {} : { docRef }),
        },
      },
      key,
    );
    return answer(executed, { body: { reviewId, evidenceId } });
  }
}
