import { Streams } from '@academy/event-store';
import { Allow, answer, IdempotencyKey, PolicyBook, type Idempotency } from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { campusStaff, headquarters, thePerson } from '../../access.js';
import { candidates } from '../candidates.js';
import { VisibleCandidates } from './visible-candidates.queries.js';
import { WishesBody } from './wishes.bodies.js';

@ApiTags('candidates')
@Controller('matching/v1/candidates')
export class WishesController {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleCandidates,
    private readonly policies: PolicyBook,
  ) {}

  @Post(':participantId/wishes')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '희망 조건 (Note what the person looks for)' })
  async note(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() wishes: WishesBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.visible.assertInReach(participantId);
    const at = this.policies.clock.now();
    const executed = await this.streams.execute(
      candidates,
      participantId,
      { type: 'NoteWishes', data: { ...wishes, participantId, at } },
      key,
    );
    return answer(executed, { body: { participantId } });
  }
}
