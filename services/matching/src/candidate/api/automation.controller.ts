import { Streams } from '@academy/event-store';
import { Allow, answer, IdempotencyKey, PolicyBook, type Idempotency } from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { campusStaff, headquarters, thePerson } from '../../access.js';
import { candidates } from '../candidates.js';
import { refuseTogether } from '../refuse-together.js';
import { VisibleCandidates } from './visible-candidates.queries.js';

export class AutomationBody {
  @ApiProperty({ example: false, description: 'false: a consultant looks by hand (MAT-9)' })
  @IsBoolean()
  readonly allowed!: boolean;
}

@ApiTags('candidates')
@Controller('matching/v1/candidates')
export class AutomationController {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleCandidates,
    private readonly policies: PolicyBook,
  ) {}

  /** A refusal ends what was recommended and not followed; it stands until the person says otherwise here. */
  @Post(':participantId/automated-recommendation')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '자동 추천 허용 또는 거부 (Allow or refuse automated recommendation)' })
  async choose(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { allowed }: AutomationBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.visible.assertInReach(participantId);
    const data = { participantId, at: this.policies.clock.now() };
    const executed = allowed
      ? await this.streams.execute(
          candidates,
          participantId,
          { type: 'AllowAutomation', data },
          key,
        )
      : await refuseTogether(data, key.commandId).execute(this.streams, key);
    return answer(executed, { body: { participantId, allowed } });
  }
}
