import { IsCivilDate, IsCode } from '@academy/platform';
import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn } from 'class-validator';
import { JobOrderBody } from './job-order.bodies.js';

const pauseReasons = ['EMPLOYER_WISH', 'OPERATOR_REVIEW', 'EMPLOYER_REINSTATED'] as const;

export class ReturnBody {
  @ApiProperty({ isArray: true, type: String, example: ['AGE_LIMIT'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly reasonCodes!: string[];

  @ApiProperty({ format: 'date', example: '2026-03-12' })
  @IsCivilDate()
  readonly fixBy!: string;
}

/** What is not named stays as it was; employer and programme do not change. */
export class RevisionBody extends PartialType(
  OmitType(JobOrderBody, ['employerId', 'programType', 'closing', 'fairId'] as const),
  { skipNullProperties: false },
) {}

export class PauseBody {
  @ApiProperty({ enum: pauseReasons, example: 'EMPLOYER_WISH' })
  @IsIn(pauseReasons)
  readonly reason!: (typeof pauseReasons)[number];
}

export class ClosureBody {
  @ApiProperty({ example: 'EMPLOYER_WISH' })
  @IsCode()
  readonly reasonCode!: string;
}
