import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  IdempotencyKey,
  PolicyBook,
  requestContext,
  SealedNotes,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { followers, headquarters, thePerson } from '../../access.js';
import { VisibleCases } from '../../aftercare-case/api/visible-cases.queries.js';
import { policyOn } from '../../policies.js';
import { workplaceIssues } from '../workplace-issues.js';
import { IssueBody } from './workplace-issue.body.js';

@ApiTags('workplace issues')
@Controller('aftercare/v1/cases')
export class IssueReportController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleCases,
    private readonly notes: SealedNotes,
  ) {}

  /** The person reports it, or staff do for them. What is said is sealed under the person's key. */
  @Post(':aftercareId/workplace-issues')
  @Allow(headquarters, followers, thePerson)
  @ApiOperation({ summary: '직장 고충 접수 (Report a problem at the workplace)' })
  async report(
    @Param('aftercareId', ParseUUIDPipe) id: string,
    @Body() { description, ...issue }: IssueBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { aftercareId, participantId, employerId } = await this.visible.find(id);
    const issueId = uuidv5(key.commandId, 'workplace-issue');
    const at = this.policies.clock.now();
    const policy = policyOn(this.policies, civilDateOf(at)).issues;
    const sealed =
      description === undefined
        ? {}
        : { description: await this.notes.seal(participantId, description) };
    const byPerson = requestContext().actor.type === 'PARTICIPANT';
    const reportedBy = byPerson ? ('PARTICIPANT' as const) : ('STAFF' as const);
    const data = { ...{ issueId, aftercareId, participantId, employerId }, ...issue, ...sealed };
    const executed = await this.streams.execute(
      workplaceIssues,
      issueId,
      { type: 'ReportIssue', data: { ...data, reportedBy, policy, at } },
      key,
    );
    return answer(executed, { body: { issueId, aftercareId } });
  }
}
