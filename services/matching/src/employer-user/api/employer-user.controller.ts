import { Streams } from '@academy/event-store';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  PolicyBook,
  ProblemError,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { employerStaff, headquarters, theEmployer } from '../../access.js';
import { employers } from '../../employer/employers.js';
import { known } from '../../known.js';
import { employerUsers, linkIdOf } from '../employer-users.js';
import { EmployersInReach } from './employers-in-reach.queries.js';

const USER = /^[A-Za-z0-9:_-]{1,100}$/;

export class EmployerUserBody {
  @ApiProperty({ example: 'employer-demo', description: 'sub of the user’s tokens, never a name' })
  @Matches(USER)
  readonly userId!: string;
}

@ApiTags('employers')
@Controller('matching/v1')
export class EmployerUserController {
  constructor(
    private readonly streams: Streams,
    private readonly reach: EmployersInReach,
    private readonly policies: PolicyBook,
  ) {}

  @Get('employer-account')
  @Allow(theEmployer)
  @ApiOperation({ summary: '내가 대신하는 기업 (The employer for whom I act)' })
  async mine() {
    return { employerId: await this.reach.mine() };
  }

  /** Whoever signs in under this subject sees and answers what is the employer's from now on. */
  @Post('employers/:employerId/users')
  @HttpCode(200)
  @Allow(headquarters, employerStaff)
  @ApiOperation({ summary: '기업 사용자 연결 (Link a user to an employer)' })
  async link(
    @Param('employerId', ParseUUIDPipe) employerId: string,
    @Body() { userId }: EmployerUserBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    known((await this.streams.load(employers, employerId)).state);
    const by = { linkedBy: deciderId(), at: this.policies.clock.now() };
    const executed = await this.streams.execute(
      employerUsers,
      linkIdOf(userId),
      { type: 'LinkUser', data: { employerId, userId, ...by } },
      key,
    );
    return answer(executed, { body: { employerId, userId } });
  }

  @Post('employers/:employerId/users/:userId/removal')
  @HttpCode(200)
  @Allow(headquarters, employerStaff)
  @ApiOperation({ summary: '기업 사용자 해제 (Unlink a user from an employer)' })
  async unlink(
    @Param('employerId', ParseUUIDPipe) employerId: string,
    @Param('userId') userId: string,
    @IdempotencyKey() key: Idempotency,
  ) {
    if (!USER.test(userId)) throw new ProblemError('NotFound');
    const by = { unlinkedBy: deciderId(), at: this.policies.clock.now() };
    const executed = await this.streams.execute(
      employerUsers,
      linkIdOf(userId),
      { type: 'UnlinkUser', data: { employerId, userId, ...by } },
      key,
    );
    return answer(executed, { body: { employerId, userId } });
  }
}
