import type { CheckpointCode, RetentionBasis } from '@academy/contracts';
import { IsCivilDate, Nested, NestedList, Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsNumber, IsPositive, Matches, Max } from 'class-validator';
import { checkpointCodes } from '../checkpoint-codes.js';
import type { Work } from '../domain/employment-kind.js';

const bases = [
  ...(['EI_RECORD', 'PAY_RECORD', 'EMPLOYER_CONFIRMATION', 'VISIT', 'SELF_REPORT'] as const),
] as const satisfies readonly RetentionBasis[];
const forms = ['EMPLOYED', 'SELF_EMPLOYED', 'FREELANCE'] as const satisfies readonly Work['form'][];

/** A person has no more jobs than that between two check-points. */
const MOST_SPELLS = 20;

export class SpellBody {
  @ApiProperty({ format: 'date', description: 'first day of work' })
  @IsCivilDate()
  readonly from!: string;

  @ApiPropertyOptional({ format: 'date', description: 'last day of work, unless it goes on' })
  @Omittable()
  @IsCivilDate()
  readonly to?: string;

  @ApiProperty({ description: 'whether it is the employer of the placement' })
  @IsBoolean()
  readonly sameEmployer!: boolean;
}

/** What kind of work it is (AFT-7); what is not said counts as not so. */
export class WorkBody {
  @ApiProperty({ enum: forms, example: 'EMPLOYED' })
  @IsIn(forms)
  readonly form!: Work['form'];

  @ApiPropertyOptional({ maximum: 52, example: 40 })
  @Omittable()
  @IsNumber()
  @IsPositive()
  @Max(52)
  readonly weeklyHours?: number;

  @ApiPropertyOptional({ description: 'employment insurance' })
  @Omittable()
  @IsBoolean()
  readonly insured?: boolean;

  @ApiPropertyOptional({ description: 'registered as a business' })
  @Omittable()
  @IsBoolean()
  readonly registered?: boolean;

  @ApiPropertyOptional({ description: 'has turnover' })
  @Omittable()
  @IsBoolean()
  readonly turnover?: boolean;

  @ApiPropertyOptional({ description: 'income above the threshold' })
  @Omittable()
  @IsBoolean()
  readonly incomeReached?: boolean;
}

/** What is known of somebody's work at a check-point, and by what. */
export class RetentionBody {
  @ApiProperty({ enum: checkpointCodes, example: 'M3' })
  @IsIn(checkpointCodes)
  readonly code!: CheckpointCode;

  @ApiProperty({ enum: bases, example: 'EI_RECORD' })
  @IsIn(bases)
  readonly basis!: RetentionBasis;

  @ApiProperty({ format: 'date', description: 'the day of which the evidence speaks' })
  @IsCivilDate()
  readonly asOf!: string;

  @ApiPropertyOptional({ example: 'document:ei-1', description: 'needed for documents' })
  @Omittable()
  @Matches(/^document:[A-Za-z0-9-]{1,100}$/)
  readonly evidenceRef?: string;

  /** Left out when it could not be found out; empty when the person worked for nobody. */
  @Omittable()
  @NestedList(() => SpellBody, MOST_SPELLS)
  readonly spells?: readonly SpellBody[];

  @Omittable()
  @Nested(() => WorkBody)
  readonly work?: WorkBody;
}

/** The work that a body tells of. */
export const workIn = (body: WorkBody): Work => {
  const { form, weeklyHours = 0, insured = false } = body;
  const { registered = false, turnover = false, incomeReached = false } = body;
  switch (form) {
    case 'EMPLOYED':
      return { form, weeklyHours, insured };
    case 'SELF_EMPLOYED':
      return { form, registered, turnover };
    case 'FREELANCE':
      return { form, incomeReached };
  }
};
