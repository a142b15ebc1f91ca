import type { CoEnrollmentDetected } from '@academy/contracts';
import { Streams, uuidv5 } from '@academy/event-store';
import {
  Allow,
  answer,
  IdempotencyKey,
  IsCivilDate,
  IsCode,
  IsId,
  Omittable,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { agencies, campusStaff, headquarters } from '../../access.js';
import { VisibleParticipants } from '../../participant/api/visible-participants.queries.js';
import { coEnrollments } from '../co-enrollments.js';
import type { RecordCoEnrollment } from '../domain/co-enrollment.js';

type Effect = CoEnrollmentDetected['data']['effect'];
const effects = ['BLOCK', 'WARN', 'COORDINATE'] as const satisfies Effect[];

export class CoEnrollmentBody {
  @ApiProperty({ example: 'NATIONAL_EMPLOYMENT_SUPPORT' })
  @IsCode()
  readonly otherProgramCode!: string;

  @ApiProperty({ example: 'EMPLOYMENT_CENTER_WEST' })
  @IsCode()
  readonly agencyCode!: string;

  @ApiProperty({ format: 'date' })
  @IsCivilDate()
  readonly from!: string;

  @ApiPropertyOptional({ format: 'date', description: 'the last day, where it is known' })
  @Omittable()
  @IsCivilDate()
  readonly to?: string;

  @ApiProperty({ enum: effects, example: 'WARN' })
  @IsIn(effects)
  readonly effect!: Effect;

  @ApiPropertyOptional({ format: 'uuid', description: 'the review in which it came up' })
  @Omittable()
  @IsId()
  readonly reviewId?: string;
}

@ApiTags('eligibility')
@Controller('registration/v1/participants/:participantId/co-enrollments')
export class CoEnrollmentController {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleParticipants,
  ) {}

  @Post()
  @Allow(headquarters, agencies, campusStaff)
  @ApiOperation({ summary: '중복 참여 기록 (Record another publicly funded programme)' })
  async record(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { to, reviewId, ...said }: CoEnrollmentBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.visible.find(participantId);
    const coEnrollmentId = uuidv5(key.commandId, 'co-enrollment');
    const command: RecordCoEnrollment = {
      type: 'RecordCoEnrollment',
      data: {
        ...{ coEnrollmentId, participantId, ...said },
        ...(to === undefined ? {} : { to }),
        ...(reviewId === undefined ? {} : { reviewId }),
      },
    };
    const executed = await this.streams.execute(coEnrollments, participantId, command, key);
    return answer(executed, { body: { participantId, coEnrollmentId } });
  }
}
