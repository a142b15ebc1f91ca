import type { CaseNoteRecorded } from '@academy/contracts';
import { IsCode, IsInstant, Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsString, MaxLength, MinLength } from 'class-validator';

type Recorded = CaseNoteRecorded['data'];
const kinds = [
  ...(['SESSION', 'CALL', 'OBSERVATION', 'EMPLOYER', 'RISK'] as const),
] satisfies readonly Recorded['kind'][];
const visibilities = [
  ...(['CONSULTANT', 'TEAM', 'PARTICIPANT'] as const),
] satisfies readonly Recorded['visibility'][];

class TextBody {
  @ApiProperty({ example: '희망 직무를 함께 정리함', description: 'sealed before it is stored' })
  @IsString()
  @MinLength(1)
  @MaxLength(4000)
  readonly text!: string;

  @ApiPropertyOptional({ description: 'whether it tells of health, which needs a consent' })
  @Omittable()
  @IsBoolean()
  readonly sensitive?: boolean;
}

export class NoteBody extends TextBody {
  @ApiProperty({ enum: kinds, example: 'SESSION' })
  @IsIn(kinds)
  readonly kind!: Recorded['kind'];

  @ApiProperty({ enum: visibilities, example: 'TEAM', description: 'who else may read it' })
  @IsIn(visibilities)
  readonly visibility!: Recorded['visibility'];

  @ApiPropertyOptional({ example: '2026-03-12T11:00:00+09:00', description: 'default: now' })
  @Omittable()
  @IsInstant()
  readonly occurredAt?: string;
}

export class AmendmentBody extends TextBody {
  @ApiProperty({ example: 'MISTAKE' })
  @IsCode()
  readonly reason!: string;
}
