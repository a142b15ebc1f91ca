import { Streams } from '@academy/event-store';
import {
  Allow,
  answer,
  assertCampus,
  IdempotencyKey,
  inScope,
  ProblemError,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { campusManagers, headquarters } from '../../access.js';
import { stated } from '../../stated.js';
import type { StaffCommand } from '../domain/staff-member.decider.js';
import { staffMembers } from '../staff-members.js';
import { AssignmentBody, RolesBody, StaffBody } from './staff-bodies.js';

/** Answers 404 unless headquarters or one of the campuses of the member of staff asks. */
export const assertStaffInReach = async (streams: Streams, staffId: string): Promise<void> => {
  const { state } = await streams.load(staffMembers, staffId);
  const campusIds =
    state.status === 'unknown'
      ? []
      : state.assignments.flatMap((assignment) => assignment.campusIds);
  // Somebody without any campus is in reach of headquarters, who see every campus.
  if (!inScope('') && !campusIds.some(inScope)) throw new ProblemError('NotFound');
};

@ApiTags('staff')
@Controller('campus-directory/v1/staff')
@Allow(headquarters, campusManagers)
export class StaffController {
  constructor(private readonly streams: Streams) {}

  @Post()
  @ApiOperation({ summary: '직원 등록 (Register a member of staff)' })
  async register(@Body() body: StaffBody, @IdempotencyKey() key: Idempotency) {
    for (const campusId of body.campusIds) assertCampus(campusId);
    // Staff without any campus is headquarters' own.
    if (body.campusIds.length === 0) assertCampus('');
    const data = { languages: ['ko'], weeklyHours: 40, ...stated(body) };
    const location = `/campus-directory/v1/staff/${body.staffId}`;
    const executed = await this.execute(body.staffId, { type: 'RegisterStaff', data }, key);
    return answer(executed, { location, body: { staffId: body.staffId } });
  }

  @Post(':staffId/campuses')
  @HttpCode(200)
  @ApiOperation({ summary: '소속 캠퍼스 지정 (Assign to campuses from a day on)' })
  async assign(
    @Param('staffId') staffId: string,
    @Body() { campusIds, effectiveOn }: AssignmentBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await assertStaffInReach(this.streams, staffId);
    const data = { staffId, campusIds, effectiveOn };
    const executed = await this.execute(staffId, { type: 'AssignToCampus', data }, key);
    return answer(executed, { body: { staffId } });
  }

  @Post(':staffId/roles')
  @HttpCode(200)
  @ApiOperation({ summary: '역할·전문분야 변경 (Change roles and specialties from a day on)' })
  async changeRole(
    @Param('staffId') staffId: string,
    @Body() { roles, specialties, effectiveOn }: RolesBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await assertStaffInReach(this.streams, staffId);
    const data = { staffId, roles, specialties, effectiveOn };
    const executed = await this.execute(staffId, { type: 'ChangeRole', data }, key);
    return answer(executed, { body: { staffId } });
  }

  private execute(staffId: string, command: StaffCommand, key: Idempotency) {
    return this.streams.execute(staffMembers, staffId, command, key);
  }
}
