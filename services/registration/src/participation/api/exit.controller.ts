import { Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  atVersion,
  deciderId,
  ExpectedVersion,
  IdempotencyKey,
  IsCode,
  PolicyBook,
  requestContext,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { campusManagers, campusStaff, headquarters, thePerson } from '../../access.js';
import { VisibleParticipants } from '../../participant/api/visible-participants.queries.js';
import { policyOn } from '../../policies.js';
import type { ParticipationCommand } from '../domain/participation.decider.js';
import type { ExitReason } from '../domain/participation.js';
import { participations } from '../participations.js';

const exitReasons = [
  ...(['EMPLOYED', 'SELF_EMPLOYED', 'WITHDREW', 'NO_CONTACT', 'MOVED_OUT', 'INELIGIBLE'] as const),
  ...(['HEALTH', 'OTHER_AGENCY', 'DECEASED', 'COMPLETED_WITHOUT_JOB', 'DISMISSED'] as const),
] as const satisfies readonly ExitReason[];

export class ExitBody {
  @ApiProperty({ enum: exitReasons, example: 'EMPLOYED' })
  @IsIn(exitReasons)
  readonly exitReason!: ExitReason;
}

export class ReopeningBody {
  @ApiProperty({ example: 'PERSON_CAME_BACK' })
  @IsCode()
  readonly reasonCode!: string;
}

@ApiTags('participations')
@Controller('registration/v1/participants/:participantId/participation')
export class ExitController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleParticipants,
  ) {}

  @Post('exit-proposal')
  @HttpCode(200)
  @Allow(headquarters, campusStaff)
  @ApiOperation({ summary: '참여 종결 제안 (Propose that the participation ends)' })
  propose(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { exitReason }: ExitBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const data = { reasonCode: exitReason, ...this.inForce() };
    return this.decide(participantId, { type: 'ProposeExit', data }, key);
  }

  @Post('exit')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '참여 종결 (End the participation, or confirm its proposed end)' })
  exit(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { exitReason }: ExitBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const byPerson = requestContext().actor.type === 'PARTICIPANT';
    const data = { exitReason, byPerson, decidedBy: deciderId(), ...this.inForce() };
    const command = { type: 'ExitParticipation', data } as const;
    return this.decide(participantId, command, atVersion(key, expectedVersion));
  }

  @Post('exit-objection')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '종결 제안에 이의 (Object to the proposed end)' })
  object(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @IdempotencyKey() key: Idempotency,
  ) {
    return this.decide(participantId, { type: 'ObjectToExit', data: this.inForce() }, key);
  }

  @Post('reopening')
  @HttpCode(200)
  @Allow(headquarters, campusManagers)
  @ApiOperation({ summary: '참여 재개방 (Take the end of the participation back)' })
  reopen(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { reasonCode }: ReopeningBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const data = { reasonCode, approverId: deciderId(), ...this.inForce() };
    return this.decide(participantId, { type: 'ReopenParticipation', data }, key);
  }

  private inForce() {
    const at = this.policies.clock.now();
    return { policy: policyOn(this.policies, civilDateOf(at)).participation, at };
  }

  private async decide(participantId: string, command: ParticipationCommand, key: Idempotency) {
    await this.visible.find(participantId);
    const executed = await this.streams.execute(participations, participantId, command, key);
    const { state } = await this.streams.load(participations, participantId);
    return answer(executed, {
      body: {
        participantId,
        ...(state.status !== 'none' && { participationId: state.participationId }),
        status: state.status,
        ...(state.status === 'exited' && { exitOn: state.exitOn }),
      },
    });
  }
}
