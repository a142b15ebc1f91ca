import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  assertCampus,
  assertVisible,
  IdempotencyKey,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { counselors, headquarters, thePerson } from '../../access.js';
import { policyOn } from '../../policies.js';
import { stated } from '../../stated.js';
import { consultantDays, dayIdOf } from '../consultant-days.js';
import type { ConsultantDayCommand } from '../domain/consultant-day.decider.js';
import { slotOf } from '../domain/consultant-day.js';
import { publishTogether } from './publish-together.js';
import {
  DayPath,
  HoldBody,
  ReasonBody,
  SlotBookingBody,
  SlotPath,
  SlotReleaseBody,
  SlotsBody,
} from './slot-bodies.js';

@ApiTags('slots')
@Controller('campus-directory/v1/consultant-days/:consultantId/:date/slots')
@Allow(headquarters, counselors)
export class SlotsController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
  ) {}

  @Post()
  @ApiOperation({ summary: '상담 시간 공개 (Publish slots of a consultant)' })
  async publish(
    @Param() { consultantId, date }: DayPath,
    @Body() { campusId, slots }: SlotsBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    assertCampus(campusId);
    const identified = slots.map(({ startsAt, purpose, mode }, index) => ({
      slotId: uuidv5(key.commandId, `slot-${index + 1}`),
      startsAt: new Date(startsAt).toISOString(),
      ...{ purpose, mode },
    }));
    const { at, rules } = this.now();
    const asked = { consultantId, date, campusId, slots: identified, at };
    const executed = await publishTogether(this.streams, asked, rules, key);
    return answer(executed, { body: { slotIds: identified.map(({ slotId }) => slotId) } });
  }

  @Post(':slotId/hold')
  @HttpCode(200)
  @Allow(headquarters, counselors, thePerson)
  @ApiOperation({ summary: '상담 시간 보류 (Hold a slot for a while)' })
  async hold(@Param() path: SlotPath, @Body() body: HoldBody, @IdempotencyKey() key: Idempotency) {
    const holdId = uuidv5(key.commandId, 'slot-hold');
    const { at, rules } = this.now();
    const { slotId } = path;
    const data = { byService: 'desk', ...stated(body), slotId, holdId, policy: rules.slots, at };
    const executed = await this.on(path, { type: 'HoldSlot', data }, key, body.participantId);
    const { state } = await this.streams.load(consultantDays, keyOf(path));
    const expiresAt = state.slots[slotId]?.hold?.expiresAt ?? null;
    return answer(executed, { body: { slotId, holdId, expiresAt } });
  }

  @Post(':slotId/booking')
  @HttpCode(200)
  @ApiOperation({ summary: '상담 시간 예약 (Book a slot for an appointment)' })
  async book(
    @Param() path: SlotPath,
    @Body() body: SlotBookingBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { at, rules } = this.now();
    const { slotId } = path;
    const data = { ...stated(body), slotId, policy: rules.slots, at };
    const executed = await this.on(path, { type: 'BookSlot', data }, key);
    return answer(executed, { body: { slotId, appointmentId: body.appointmentId } });
  }

  @Post(':slotId/release')
  @HttpCode(200)
  @ApiOperation({ summary: '상담 시간 반환 (Release a slot that is held or booked)' })
  async release(
    @Param() path: SlotPath,
    @Body() body: SlotReleaseBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { slotId } = path;
    const data = { ...stated(body), slotId };
    const executed = await this.on(path, { type: 'ReleaseSlot', data }, key);
    return answer(executed, { body: { slotId } });
  }

  @Post(':slotId/block')
  @HttpCode(200)
  @ApiOperation({ summary: '상담 시간 차단 (Keep a free slot for other work)' })
  async block(
    @Param() path: SlotPath,
    @Body() { reason }: ReasonBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { slotId } = path;
    const data = { slotId, reason, at: this.policies.clock.now() };
    const executed = await this.on(path, { type: 'BlockSlot', data }, key);
    return answer(executed, { body: { slotId } });
  }

  @Post(':slotId/withdrawal')
  @HttpCode(200)
  @ApiOperation({ summary: '상담 시간 철회 (Withdraw a slot, booked or not)' })
  async withdraw(
    @Param() path: SlotPath,
    @Body() { reason }: ReasonBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { slotId } = path;
    const data = { slotId, reason };
    const executed = await this.on(path, { type: 'WithdrawSlot', data }, key);
    return answer(executed, { body: { slotId } });
  }

  /** Executes on the day of a slot in the caller's reach; `ownerId` is the participant it is about. */
  private async on(path: SlotPath, command: ConsultantDayCommand, key: Idempotency, ownerId = '') {
    const { state } = await this.streams.load(consultantDays, keyOf(path));
    const { campusId } = slotOf(state, path.slotId);
    assertVisible({ ownerId, campusId });
    return this.streams.execute(consultantDays, keyOf(path), command, key);
  }

  private now() {
    const at = this.policies.clock.now();
    return { at, rules: policyOn(this.policies, civilDateOf(at)) };
  }
}

const keyOf = ({ consultantId, date }: DayPath): string => dayIdOf(consultantId, date);
