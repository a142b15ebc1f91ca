import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  campusesInReach,
  IdempotencyKey,
  IsId,
  IsInstant,
  Omittable,
  PolicyBook,
  requestContext,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { campusStaff, headquarters, thePerson } from '../../access.js';
import { VisibleCases } from '../../counseling-case/api/visible-cases.queries.js';
import { policyOn } from '../../policies.js';
import { agendas } from '../agendas.js';
import { bookTogether } from '../book-together.js';
import type { AppointmentCard } from '../read-model/appointment-card.entity.js';
import { AppointmentCards } from '../read-model/appointment-cards.queries.js';
import { BookingBody, instantOf, ReasonBody, ReschedulingBody } from './appointment.bodies.js';

class AppointmentsQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @Omittable()
  @IsId()
  readonly participantId?: string;

  @ApiPropertyOptional({ example: 'consultant-west' })
  @Omittable()
  @Matches(/^[A-Za-z0-9:_-]{1,100}$/)
  readonly consultantId?: string;

  @ApiPropertyOptional({ description: 'only those that begin then or later' })
  @Omittable()
  @IsInstant()
  readonly from?: string;
}

const party = () => (requestContext().actor.type === 'PARTICIPANT' ? 'PARTICIPANT' : 'STAFF');
/** Where campuses have no slots yet, a consultant's time is a slot of its own. */
const ownSlot = (caseId: string, startsAt: string) => uuidv5(caseId, 'slot', startsAt);

@ApiTags('appointments')
@Controller('counseling/v1')
export class AppointmentController {
  constructor(
    private readonly streams: Streams,
    private readonly cases: VisibleCases,
    private readonly cards: AppointmentCards,
    private readonly policies: PolicyBook,
  ) {}

  @Get('appointments')
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '상담 예약 목록, 이른 순 (Appointments, the earliest first)' })
  list(@Query() asked: AppointmentsQuery): Promise<readonly AppointmentCard[]> {
    return this.cards.list({ ...asked, campuses: campusesInReach(asked.participantId) });
  }

  @Post('cases/:caseId/appointments')
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '상담 예약 (Book an appointment)' })
  async book(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Body() { startsAt, endsAt, slotId, ...booking }: BookingBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { caseId } = await this.cases.find(id);
    const at = this.policies.clock.now();
    const appointmentId = uuidv5(key.commandId, 'appointment');
    const times = { startsAt: instantOf(startsAt), endsAt: instantOf(endsAt) };
    const slot = { slotId: slotId ?? ownSlot(caseId, times.startsAt) };
    const policy = policyOn(this.policies, civilDateOf(at)).appointment;
    const executed = await bookTogether(
      this.streams,
      { appointmentId, caseId, ...booking, ...times, ...slot, at },
      policy,
      key,
    );
    return answer(executed, { body: { appointmentId, caseId } });
  }

  @Post('appointments/:appointmentId/rescheduling')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '상담 예약 변경 (Move an appointment)' })
  async reschedule(
    @Param('appointmentId', ParseUUIDPipe) id: string,
    @Body() { startsAt, endsAt, slotId, reasonCode, consultantId }: ReschedulingBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { appointmentId, participantId, caseId } = await this.cards.find(id);
    const at = this.policies.clock.now();
    const times = { startsAt: instantOf(startsAt), endsAt: instantOf(endsAt) };
    const slot = { slotId: slotId ?? ownSlot(caseId, times.startsAt) };
    const named = consultantId === undefined ? {} : { consultantId };
    const executed = await this.streams.execute(
      agendas,
      participantId,
      {
        type: 'RescheduleAppointment',
        data: {
          ...{ appointmentId, to: { ...times, ...slot, ...named } },
          ...{ requestedBy: party(), reasonCode, at },
          policy: policyOn(this.policies, civilDateOf(at)).appointment,
        },
      },
      key,
    );
    return answer(executed, { body: { appointmentId } });
  }

  @Post('appointments/:appointmentId/cancellation')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '상담 예약 취소 (Cancel an appointment)' })
  async cancel(
    @Param('appointmentId', ParseUUIDPipe) id: string,
    @Body() { reasonCode }: ReasonBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { appointmentId, participantId } = await this.cards.find(id);
    const at = this.policies.clock.now();
    const policy = policyOn(this.policies, civilDateOf(at)).appointment;
    const data = { appointmentId, cancelledBy: party(), reasonCode, policy, at } as const;
    const command = { type: 'CancelAppointment', data } as const;
    const executed = await this.streams.execute(agendas, participantId, command, key);
    return answer(executed, { body: { appointmentId } });
  }
}
