import type { AffectedBookings } from '@academy/contracts';
import { Streams, uuidv5 } from '@academy/event-store';
import {
  Allow,
  answer,
  assertCampus,
  Consistency,
  IdempotencyKey,
  Public,
  ReadQuery,
  showVersion,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { campusOperators, headquarters } from '../../access.js';
import { Bookings } from '../../bookings/bookings.queries.js';
import { campuses } from '../../campus/campuses.js';
import { registeredCampus } from '../../campus/domain/campus.js';
import { stated } from '../../stated.js';
import type { CalendarCommand } from '../domain/operating-calendar.decider.js';
import { operatingCalendars } from '../operating-calendars.js';
import { CalendarCards } from '../read-model/calendar-cards.queries.js';
import { ClosureBody, HoursBody } from './calendar-bodies.js';

@ApiTags('calendar')
@Controller('campus-directory/v1/campuses/:campusId')
@Allow(headquarters, campusOperators)
export class CalendarController {
  constructor(
    private readonly streams: Streams,
    private readonly bookings: Bookings,
    private readonly calendars: CalendarCards,
    private readonly consistency: Consistency,
  ) {}

  @Get('calendar')
  @Public('when the campuses are open is published')
  @ApiOperation({ summary: '운영 시간과 휴관 (Hours and closures)' })
  async find(@Param('campusId', ParseUUIDPipe) campusId: string, @Query() { atLeast }: ReadQuery) {
    await this.consistency.atLeast(atLeast, `operating-calendar-${campusId}`);
    const { hours, closures, version } = await this.calendars.of(campusId);
    showVersion(version);
    return { campusId, hours, closures };
  }

  @Post('hours')
  @HttpCode(200)
  @ApiOperation({ summary: '운영 시간 지정 (Set the week from a day on)' })
  async setHours(
    @Param('campusId', ParseUUIDPipe) campusId: string,
    @Body() { weekly, validFrom }: HoursBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    assertCampus(campusId);
    const data = { campusId, weekly: weekly.map((day) => ({ ...day })), validFrom };
    const executed = await this.execute(campusId, { type: 'SetHours', data }, key);
    return answer(executed, { body: { campusId } });
  }

  @Post('closures')
  @ApiOperation({ summary: '휴관 공고와 영향받는 예약 (Declare a closure, list what it affects)' })
  async declare(
    @Param('campusId', ParseUUIDPipe) campusId: string,
    @Body() body: ClosureBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    assertCampus(campusId);
    const closureId = uuidv5(key.commandId, 'closure');
    const affected = await this.affectedBy(campusId, body);
    const data = { closureId, campusId, ...stated(body), affected };
    const executed = await this.execute(campusId, { type: 'DeclareClosure', data }, key);
    return answer(executed, { body: { closureId, affected } });
  }

  @Post('closures/:closureId/lifting')
  @HttpCode(200)
  @ApiOperation({ summary: '휴관 해제 (Lift a closure)' })
  async lift(
    @Param('campusId', ParseUUIDPipe) campusId: string,
    @Param('closureId', ParseUUIDPipe) closureId: string,
    @IdempotencyKey() key: Idempotency,
  ) {
    assertCampus(campusId);
    const data = { closureId, campusId };
    const executed = await this.execute(campusId, { type: 'LiftClosure', data }, key);
    return answer(executed, { body: { closureId } });
  }

  /** What the closure takes away: appointments, rooms or both (CAM-6). */
  private async affectedBy(
    campusId: string,
    { scope, service, roomId, from, to }: ClosureBody,
  ): Promise<AffectedBookings> {
    const asked = { campusId, from, to };
    const room = roomId === undefined ? asked : { ...asked, roomId };
    const counseling = scope === 'ALL' || (scope === 'SERVICE' && service === 'COUNSELING');
    return [
      ...(counseling ? await this.bookings.appointments(asked) : []),
      ...(scope === 'SERVICE' ? [] : await this.bookings.rooms(room)),
    ];
  }

  private execute(campusId: string, command: CalendarCommand, key: Idempotency) {
    return this.streams.transact(key, async (transaction) => {
      registeredCampus(await transaction.load(campuses, campusId));
      await transaction.execute(operatingCalendars, campusId, command);
    });
  }
}
