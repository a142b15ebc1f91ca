import { Streams } from '@academy/event-store';
import {
  Allow,
  answer,
  IdempotencyKey,
  IsCivilDate,
  Omittable,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { campusManagers, headquarters } from '../../access.js';
import { Bookings } from '../../bookings/bookings.queries.js';
import { stated } from '../../stated.js';
import type { StaffCommand } from '../domain/staff-member.decider.js';
import { staffMembers } from '../staff-members.js';
import { STAFF_ID } from './staff-bodies.js';
import { assertStaffInReach } from './staff.controller.js';

export class LeaveBody {
  @ApiProperty({ format: 'date', example: '2027-05-04' })
  @IsCivilDate()
  readonly from!: string;

  @ApiPropertyOptional({ format: 'date', description: 'last day; left out while not known' })
  @Omittable()
  @IsCivilDate()
  readonly to?: string;

  @ApiPropertyOptional({ example: 'consultant-central' })
  @Omittable()
  @Matches(STAFF_ID)
  readonly coverId?: string;
}

export class ReturnBody {
  @ApiProperty({ format: 'date', example: '2027-05-07', description: 'first day of work' })
  @IsCivilDate()
  readonly effectiveOn!: string;
}

export class DepartureBody {
  @ApiProperty({ format: 'date', example: '2027-08-01', description: 'first day without them' })
  @IsCivilDate()
  readonly effectiveOn!: string;

  @ApiPropertyOptional({ example: 'consultant-central' })
  @Omittable()
  @Matches(STAFF_ID)
  readonly successorId?: string;
}

@ApiTags('staff')
@Controller('campus-directory/v1/staff/:staffId')
@Allow(headquarters, campusManagers)
export class StaffAbsenceController {
  constructor(
    private readonly streams: Streams,
    private readonly bookings: Bookings,
  ) {}

  @Post('leaves')
  @HttpCode(200)
  @ApiOperation({ summary: '휴가 계획과 영향받는 예약 (Plan a leave and list what it affects)' })
  async planLeave(
    @Param('staffId') staffId: string,
    @Body() body: LeaveBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await assertStaffInReach(this.streams, staffId);
    const leave = stated(body);
    const { coverId: _, ...days } = leave;
    const affected = await this.bookings.appointments({ consultantId: staffId, ...days });
    const data = { staffId, ...leave, affected };
    return this.execute(staffId, { type: 'PlanLeave', data }, key);
  }

  @Post('return')
  @HttpCode(200)
  @ApiOperation({ summary: '복귀 (Return from leave)' })
  async comeBack(
    @Param('staffId') staffId: string,
    @Body() { effectiveOn }: ReturnBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await assertStaffInReach(this.streams, staffId);
    return this.execute(staffId, { type: 'ReturnFromLeave', data: { staffId, effectiveOn } }, key);
  }

  @Post('departure')
  @HttpCode(200)
  @ApiOperation({ summary: '퇴직과 영향받는 예약 (Leave for good and list what it affects)' })
  async leave(
    @Param('staffId') staffId: string,
    @Body() body: DepartureBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await assertStaffInReach(this.streams, staffId);
    const asked = { consultantId: staffId, from: body.effectiveOn };
    const affected = await this.bookings.appointments(asked);
    const data = { staffId, ...stated(body), affected };
    return this.execute(staffId, { type: 'LeaveAcademy', data }, key);
  }

  private async execute(staffId: string, command: StaffCommand, key: Idempotency) {
    const executed = await this.streams.execute(staffMembers, staffId, command, key);
    const { data } = command;
    return answer(executed, {
      body: { staffId, affected: 'affected' in data ? data.affected : [] },
    });
  }
}
