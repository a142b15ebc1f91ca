import { NotYet, Rejection, Unavailable, VersionConflict } from '@academy/kernel';
import { Body, Controller, Get, Module, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { setTimeout as pause } from 'node:timers/promises';
import {
  Allow,
  answer,
  assertCampus,
  campusScope,
  ExpectedVersion,
  IdempotencyKey,
  Nested,
  NestedList,
  problems,
  Public,
  requestContext,
  showVersion,
  type Idempotency,
} from './index.js';

/** A small service that has one of everything, for the specs of the platform. */

class Address {
  @ApiProperty() @IsString() @MaxLength(100) readonly district!: string;
}

class ParticipantBody {
  @ApiProperty() @IsString() @MaxLength(100_000) readonly name!: string;
  @ApiProperty() @IsBoolean() readonly consent!: boolean;
  @ApiPropertyOptional() @IsOptional() @IsInt() readonly points?: number;
  @IsOptional() @Nested(() => Address) readonly address?: Address;
  @IsOptional() @NestedList(() => Address, 2) readonly earlier?: readonly Address[];
  @ApiPropertyOptional() @IsOptional() @IsString({ each: true }) readonly tags?: readonly string[];
}

class PageQuery {
  @ApiPropertyOptional()
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  readonly pageSize?: number;
}

const pgError = (code: string): Error =>
  Object.assign(new Error('duplicate key CANARY-pg-message'), {
    code,
    detail: 'Key (email)=(CANARY-pg-detail) already exists.',
    query: 'SELECT CANARY-pg-query',
    parameters: ['CANARY-pg-parameter'],
  });

const failures: Readonly<Record<string, () => Error>> = {
  rejection: () =>
    new Rejection('BasicEducationNotCompleted', 'basic education comes first', { step: 2 }),
  unlisted: () => new Rejection('SomethingElse'),
  notyet: () => new NotYet('CampusUnknown'),
  conflict: () => new VersionConflict('participant-1', 1, 2),
  unavailable: () => new Unavailable('the ledger is away', 7),
  bug: () => new TypeError('CANARY-bug at 10.0.0.7'),
  pg: () => pgError('23505'),
  'pg-down': () => pgError('57P01'),
};

@Controller('demo/v1/participants')
class ParticipantController {
  @Post()
  @Allow({ roles: ['CONSULTANT', 'AGENCY_CLIENT'] })
  register(@Body() body: ParticipantBody, @IdempotencyKey() { commandId, bodyHash }: Idempotency) {
    const { actor, channel, correlationId, client, traceparent } = requestContext();
    return answer(
      { streamVersion: 1, position: 42n, replayed: body.name === 'again' },
      {
        location: '/demo/v1/participants/1',
        body: { body, commandId, bodyHash, actor, channel, correlationId, client, traceparent },
      },
    );
  }

  @Post(':participantId/withdrawal')
  @Allow({ roles: ['CONSULTANT'] })
  withdraw(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @ExpectedVersion('required') expectedVersion: number | undefined,
    @IdempotencyKey() { commandId, bodyHash }: Idempotency,
  ) {
    return { participantId, expectedVersion, commandId, bodyHash };
  }

  @Get()
  @Allow({ roles: ['HQ_OPERATOR', 'CONSULTANT'], scope: 'campus' })
  list(@Query() { pageSize = 20 }: PageQuery) {
    return { campuses: campusScope(), pageSize };
  }

  @Get('forgetful')
  @Allow({ roles: ['CONSULTANT'], scope: 'campus' })
  forgetful() {
    return { name: 'CANARY-out-of-scope' };
  }

  @Get('at/:campusId')
  @Allow({ roles: ['CONSULTANT', 'HQ_OPERATOR'], scope: 'campus' })
  at(@Param('campusId') campusId: string) {
    assertCampus(campusId);
    showVersion(3);
    return { campusId };
  }

  @Get('failing/:how')
  @Public('a spec asks for failures')
  async fail(@Param('how') how: string): Promise<never> {
    await Promise.resolve();
    throw failures[how]?.() ?? new Error('no such failure');
  }

  @Get('slow/:milliseconds')
  @Public('a spec measures shutdown')
  async slow(@Param('milliseconds') milliseconds: string) {
    await pause(Number(milliseconds));
    return { done: true };
  }
}

@Module({ controllers: [ParticipantController] })
export class DemoModule {}

export const demoProblems = problems({
  BasicEducationNotCompleted: {
    status: 422,
    ko: '기본교육을 먼저 마쳐야 합니다',
    en: 'Basic education has not been completed',
  },
  CampusUnknown: {
    status: 409,
    ko: '캠퍼스를 아직 알 수 없습니다',
    en: 'The campus is not known yet',
  },
});
