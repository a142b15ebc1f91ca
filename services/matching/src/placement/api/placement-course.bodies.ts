import type { PlacementEnded } from '@academy/contracts';
import { IsCivilDate, IsCode, IsId, Nested, NestedList } from '@academy/platform';
import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { EvidenceBody, PlacementBody } from './placement.bodies.js';

type End = PlacementEnded['data'];
const endReasons: readonly End['endReason'][] = [
  ...(['CONTRACT_END', 'RESIGNED', 'DISMISSED', 'COMPANY_CLOSED'] as const),
  ...(['HEALTH', 'MOVED_TO_OTHER_JOB', 'CONVERTED', 'PROGRAM_END'] as const),
];
const initiators: readonly End['initiatedBy'][] = ['PARTICIPANT', 'EMPLOYER', 'BOTH', 'NEITHER'];

/** What is not named stays as it was. */
export class PlacementChangesBody extends PartialType(
  PickType(PlacementBody, [
    ...(['startOn', 'contractType', 'contractEndsOn'] as const),
    ...(['weeklyHours', 'wage', 'insured'] as const),
  ]),
  { skipNullProperties: false },
) {}

export class TermsBody {
  @Nested(() => PlacementChangesBody)
  readonly changes!: PlacementChangesBody;

  @ApiProperty({ format: 'date', example: '2026-05-01' })
  @IsCivilDate()
  readonly effectiveOn!: string;
}

export class CorrectionBody {
  @Nested(() => PlacementChangesBody)
  readonly changes!: PlacementChangesBody;

  @ApiProperty({ example: 'TYPING_ERROR' })
  @IsCode()
  readonly reason!: string;
}

export class VoidBody {
  @ApiProperty({ example: 'ENTERED_TWICE' })
  @IsCode()
  readonly reason!: string;
}

export class NotStartedBody {
  @ApiProperty({ example: 'WITHDREW' })
  @IsCode()
  readonly reasonCode!: string;
}

export class EndBody {
  @ApiProperty({ format: 'date', example: '2026-06-30' })
  @IsCivilDate()
  readonly endedOn!: string;

  @ApiProperty({ enum: endReasons, example: 'RESIGNED' })
  @IsIn(endReasons)
  readonly endReason!: End['endReason'];

  @ApiProperty({ enum: initiators, example: 'PARTICIPANT' })
  @IsIn(initiators)
  readonly initiatedBy!: End['initiatedBy'];
}

export class SelfFoundJobBody {
  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly participantId!: string;

  @NestedList(() => EvidenceBody, 20)
  readonly evidence!: EvidenceBody[];
}
