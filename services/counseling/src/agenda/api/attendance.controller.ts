import { Streams } from '@academy/event-store';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { campusStaff, consultants, headquarters } from '../../access.js';
import { agendas } from '../agendas.js';
import { completeTogether } from '../book-together.js';
import { AppointmentCards } from '../read-model/appointment-cards.queries.js';
import { CheckInBody, CompletionBody, instantOf, ReasonBody } from './appointment.bodies.js';

@ApiTags('appointments')
@Controller('counseling/v1/appointments/:appointmentId')
export class AttendanceController {
  constructor(
    private readonly streams: Streams,
    private readonly cards: AppointmentCards,
    private readonly policies: PolicyBook,
  ) {}

  @Post('check-in')
  @HttpCode(200)
  @Allow(headquarters, campusStaff)
  @ApiOperation({ summary: '상담 도착 확인 (The person has come)' })
  async checkIn(
    @Param('appointmentId', ParseUUIDPipe) id: string,
    @Body() { method, at }: CheckInBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { appointmentId, participantId } = await this.cards.find(id);
    const came = at === undefined ? this.policies.clock.now() : instantOf(at);
    const command = { type: 'CheckIn', data: { appointmentId, method, at: came } } as const;
    const executed = await this.streams.execute(agendas, participantId, command, key);
    return answer(executed, { body: { appointmentId } });
  }

  @Post('completion')
  @HttpCode(200)
  @Allow(headquarters, consultants)
  @ApiOperation({ summary: '상담 완료 (The meeting took place)' })
  async complete(
    @Param('appointmentId', ParseUUIDPipe) id: string,
    @Body() { startedAt, endedAt, outcomeCodes = [], nextActions = [] }: CompletionBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const card = await this.cards.find(id);
    const { appointmentId } = card;
    const times = { startedAt: instantOf(startedAt), endedAt: instantOf(endedAt) };
    const codes = { outcomeCodes: [...outcomeCodes], nextActions: [...nextActions] };
    const data = { appointmentId, ...times, ...codes };
    const executed = await completeTogether(this.streams, card, data, key);
    return answer(executed, { body: { appointmentId } });
  }

  @Post('excuse')
  @HttpCode(200)
  @Allow(headquarters, campusStaff)
  @ApiOperation({ summary: '불참 사유 인정 (Let a no-show not count)' })
  async excuse(
    @Param('appointmentId', ParseUUIDPipe) id: string,
    @Body() { reasonCode }: ReasonBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { appointmentId, participantId } = await this.cards.find(id);
    const data = { appointmentId, reasonCode, byId: deciderId() };
    const command = { type: 'ExcuseNoShow', data } as const;
    const executed = await this.streams.execute(agendas, participantId, command, key);
    return answer(executed, { body: { appointmentId } });
  }
}
