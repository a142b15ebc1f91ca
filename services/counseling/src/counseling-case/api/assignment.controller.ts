import type { ConsultantAssigned } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  atVersion,
  ExpectedVersion,
  IdempotencyKey,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { campusStaff, headquarters } from '../../access.js';
import { consultantCaseloads } from '../../consultant-caseload/consultant-caseloads.js';
import { policyOn } from '../../policies.js';
import { counselingCases } from '../counseling-cases.js';
import { VisibleCases } from './visible-cases.queries.js';

type Basis = ConsultantAssigned['data']['basis'];
const bases = ['SPECIALTY', 'LOAD', 'CHOICE', 'CONTINUITY'] as const satisfies readonly Basis[];

export class AssignmentBody {
  @ApiProperty({ example: 'consultant-west' })
  @Matches(/^[A-Za-z0-9:_-]{1,100}$/)
  readonly consultantId!: string;

  @ApiProperty({ enum: bases, example: 'LOAD' })
  @IsIn(bases)
  readonly basis!: Basis;
}

@ApiTags('cases')
@Controller('counseling/v1/cases')
export class AssignmentController {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleCases,
    private readonly policies: PolicyBook,
  ) {}

  /** The case and the consultant's caseload change together, or neither does (COU-1, COU-2, COU-3). */
  @Post(':caseId/consultant')
  @HttpCode(200)
  @Allow(headquarters, campusStaff)
  @ApiOperation({ summary: '담당 상담사 배정 (Assign the consultant)' })
  async assign(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Body() { consultantId, basis }: AssignmentBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const card = await this.visible.find(id);
    const { caseId } = card;
    const at = this.policies.clock.now();
    const on = civilDateOf(at);
    const atCampus = await this.visible.mayCounsel(consultantId, card, on);
    const policies = policyOn(this.policies, on);
    const contended = [`${consultantCaseloads.name}-${consultantId}`];
    const options = { ...atVersion(key, expectedVersion), contended };
    const executed = await this.streams.transact(options, async (transaction) => {
      const { caseIds } = await transaction.load(consultantCaseloads, consultantId);
      const caseloadAfter = new Set([...caseIds, caseId]).size;
      await transaction.execute(counselingCases, caseId, {
        type: 'AssignConsultant',
        data: {
          ...{ caseId, consultantId, basis, caseloadAfter, atCampus },
          ...{ policy: policies.caseLife, at },
        },
      });
      await transaction.execute(consultantCaseloads, consultantId, {
        type: 'ReserveCaseloadSlot',
        data: { consultantId, caseId, policy: policies.caseload, on },
      });
    });
    return answer(executed, { body: { caseId, consultantId } });
  }
}
