import type { HomeCampusChanged } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import { Allow, answer, IdempotencyKey, IsCode, IsId, type Idempotency } from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { campusManagers, headquarters } from '../../access.js';
import { VisibleParticipants } from '../../participant/api/visible-participants.queries.js';
import { participations } from '../participations.js';
import { HomeCampuses } from '../read-model/home-campuses.queries.js';

const bases = ['DISTRICT', 'CHOICE', 'CAPACITY'] as const;

export class HomeCampusBody {
  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly campusId!: string;

  @ApiProperty({ enum: bases, example: 'CHOICE' })
  @IsIn(bases)
  readonly campusBasis!: HomeCampusChanged['data']['campusBasis'];

  @ApiProperty({ example: 'OWN_WISH' })
  @IsCode()
  readonly reasonCode!: string;
}

@ApiTags('participations')
@Controller('registration/v1/participants/:participantId/participation/home-campus')
export class HomeCampusController {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleParticipants,
    private readonly homeCampuses: HomeCampuses,
  ) {}

  @Post()
  @HttpCode(200)
  @Allow(headquarters, campusManagers)
  @ApiOperation({ summary: '담당 캠퍼스 변경 (Change the home campus)' })
  async change(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { campusId, campusBasis, reasonCode }: HomeCampusBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.visible.find(participantId);
    await this.homeCampuses.known(campusId);
    const data = { to: campusId, campusBasis, reasonCode };
    const command = { type: 'ChangeHomeCampus', data } as const;
    const executed = await this.streams.execute(participations, participantId, command, key);
    return answer(executed, { body: { participantId, homeCampusId: campusId } });
  }
}
