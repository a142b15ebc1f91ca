import { civilDateOf } from '@academy/kernel';
import { Allow, PolicyBook } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { campusStaff, headquarters } from '../../access.js';
import {
  rankConsultants,
  type ProposedConsultant,
} from '../../consultant-caseload/rank-consultants.js';
import { policyOn } from '../../policies.js';
import { KnownConsultants } from '../read-model/known-consultants.queries.js';
import { VisibleCases } from './visible-cases.queries.js';

@ApiTags('cases')
@Controller('counseling/v1/cases')
export class ProposalController {
  constructor(
    private readonly visible: VisibleCases,
    private readonly consultants: KnownConsultants,
    private readonly policies: PolicyBook,
  ) {}

  @Get(':caseId/consultant-proposals')
  @Allow(headquarters, campusStaff)
  @ApiOperation({ summary: '담당 상담사 추천, 근거 표시 (Consultants for a case, and why)' })
  async propose(
    @Param('caseId', ParseUUIDPipe) caseId: string,
  ): Promise<readonly ProposedConsultant[]> {
    const card = await this.visible.find(caseId);
    const today = civilDateOf(this.policies.clock.now());
    const policy = policyOn(this.policies, today).caseload;
    return rankConsultants(await this.consultants.forCase(card, today, policy));
  }
}
