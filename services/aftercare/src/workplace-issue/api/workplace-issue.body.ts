import type {
  WorkplaceIssueActionTaken,
  WorkplaceIssueReferredToAuthority,
  WorkplaceIssueReported,
  WorkplaceIssueResolved,
} from '@academy/contracts';
import { IsId, Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, Matches, MaxLength } from 'class-validator';
import type { WorkplaceIssueCard } from '../read-model/workplace-issue-card.entity.js';

type Report = WorkplaceIssueReported['data'];
type Action = WorkplaceIssueActionTaken['data']['actionCode'];
type Authority = WorkplaceIssueReferredToAuthority['data']['authority'];
type Result = WorkplaceIssueResolved['data']['result'];

const categories = [
  ...(['PAY', 'HOURS', 'TASK_MISMATCH', 'RELATION', 'HARASSMENT'] as const),
  ...(['AGE_DISCRIMINATION', 'HEALTH_SAFETY', 'COMMUTE', 'CONTRACT'] as const),
] as const satisfies readonly Report['category'][];
const severities = ['LOW', 'MEDIUM', 'HIGH'] as const satisfies readonly Report['severity'][];
const actions = [
  ...(['CALLED_PERSON', 'CALLED_EMPLOYER', 'VISITED_WORKPLACE', 'MEDIATED'] as const),
  'GAVE_ADVICE',
] as const satisfies readonly Action[];
const authorities = [
  ...(['LABOR_OFFICE', 'LABOR_RELATIONS_COMMISSION', 'HUMAN_RIGHTS_COMMISSION'] as const),
  ...(['WORKERS_COMPENSATION', 'POLICE'] as const),
] as const satisfies readonly Authority[];
const results = [
  ...(['SOLVED', 'PARTLY_SOLVED', 'NOT_SOLVED', 'LEFT_JOB', 'WITHDRAWN_BY_PERSON'] as const),
] as const satisfies readonly Result[];
const statuses = ['OPEN', 'IN_ACTION', 'ESCALATED', 'RESOLVED'] as const;

/** What is wrong at a workplace. */
export class IssueBody {
  @ApiProperty({ enum: categories, example: 'PAY' })
  @IsIn(categories)
  readonly category!: Report['category'];

  @ApiPropertyOptional({ enum: severities, description: 'harassment, safety and pay are HIGH' })
  @Omittable()
  @IsIn(severities)
  readonly severity?: Report['severity'];

  @ApiPropertyOptional({ maxLength: 2_000, description: 'kept under the key of the person' })
  @Omittable()
  @MaxLength(2_000)
  @Matches(/\S/)
  readonly description?: string;
}

export class IssueActionBody {
  @ApiProperty({ enum: actions, example: 'CALLED_PERSON' })
  @IsIn(actions)
  readonly actionCode!: Action;
}

export class IssueReferralBody {
  @ApiProperty({ enum: authorities, example: 'LABOR_OFFICE' })
  @IsIn(authorities)
  readonly authority!: Authority;
}

export class IssueResolutionBody {
  @ApiProperty({ enum: results, example: 'SOLVED' })
  @IsIn(results)
  readonly result!: Result;
}

export class IssuesQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @Omittable()
  @IsId()
  readonly participantId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @Omittable()
  @IsId()
  readonly employerId?: string;

  @ApiPropertyOptional({ enum: statuses })
  @Omittable()
  @IsIn(statuses)
  readonly status?: WorkplaceIssueCard['status'];
}
