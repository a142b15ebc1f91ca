import type {
  EmployerReason,
  InterviewNoShowRecorded,
  InterviewResultRecorded,
  InterviewScheduled,
} from '@academy/contracts';
import { IsId, IsInstant, Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, Matches } from 'class-validator';
import { employerReasons } from './employer-answer.controller.js';

type Mode = InterviewScheduled['data']['mode'];
type Party = InterviewNoShowRecorded['data']['party'];
type Result = InterviewResultRecorded['data']['result'];
const modes = ['ON_SITE', 'PHONE', 'VIDEO'] as const satisfies readonly Mode[];
const parties = ['PARTICIPANT', 'EMPLOYER'] as const satisfies readonly Party[];
const results = ['PASS', 'FAIL', 'PENDING'] as const satisfies readonly Result[];
const DOCUMENT = /^document:[A-Za-z0-9-]{1,100}$/;

export class MovedInterviewBody {
  @ApiProperty({ format: 'date-time', example: '2026-03-16T14:00:00+09:00' })
  @IsInstant()
  readonly at!: string;
}

export class InterviewBody extends MovedInterviewBody {
  @ApiProperty({ enum: modes, example: 'ON_SITE' })
  @IsIn(modes)
  readonly mode!: Mode;

  @ApiPropertyOptional({ example: 'document:place-1', description: 'where it takes place' })
  @Omittable()
  @Matches(DOCUMENT)
  readonly placeRef?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'the fair at which it takes place' })
  @Omittable()
  @IsId()
  readonly fairId?: string;
}

export class AttendanceBody {
  @ApiPropertyOptional({ enum: parties, description: 'who did not come; without it, both did' })
  @Omittable()
  @IsIn(parties)
  readonly missedBy?: Party;
}

export class ResultBody {
  @ApiProperty({ enum: results, example: 'PASS' })
  @IsIn(results)
  readonly result!: Result;

  @ApiProperty({ enum: employerReasons, isArray: true, example: [] })
  @IsArray()
  @ArrayMaxSize(employerReasons.length)
  @ArrayUnique()
  @IsIn(employerReasons, { each: true })
  readonly reasonCodes!: readonly EmployerReason[];

  @ApiPropertyOptional({ example: 'document:feedback-1' })
  @Omittable()
  @Matches(DOCUMENT)
  readonly feedbackRef?: string;
}
