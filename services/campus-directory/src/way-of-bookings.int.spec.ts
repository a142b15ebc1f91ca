import {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentRescheduled,
  ClassRunCancelled,
  ClassRunScheduled,
  ClassSessionRescheduled,
  counselingEvents,
  trainingEnrollmentEvents,
} from '@academy/contracts';
import { causedBy, uuidv7, type ExecuteOptions } from '@academy/event-store';
import type { Category, Message } from '@academy/kernel';
import { FixedClock } from '@academy/testing';
import { eventually, openNeighbourhood, type Neighbourhood } from '@academy/testing-infra';
import { Bookings } from './bookings/bookings.queries.js';
import { campuses } from './campus/campuses.js';
import { publishTogether } from './consultant-day/api/publish-together.js';
import { consultantDays, dayIdOf } from './consultant-day/consultant-days.js';
import { campusDirectory } from './definition.js';
import { policyOn } from './policies.js';
import { campusesOnRecord } from './reference-data/campuses.js';
import { rooms } from './room/rooms.js';

const [booked] = AppointmentBooked.examples;
const [moved] = AppointmentRescheduled.examples;
const [cancelled] = AppointmentCancelled.examples;
const [run] = ClassRunScheduled.examples;
const [session] = ClassSessionRescheduled.examples;
const [runCancelled] = ClassRunCancelled.examples;
if (!booked || !moved || !cancelled || !run || !session || !runCancelled)
  throw new Error('every contract has examples');
const campusId = campusesOnRecord[0]?.campusId ?? '';
const consultantId = 'consultant-west';
/** A Monday, seen from the Friday before. The neighbours write by the clock of the machine, so it lies far ahead. */
const DATE = '2034-06-05';
const TEN = `${DATE}T01:00:00.000Z`;
const TWO = `${DATE}T05:00:00.000Z`;
const soon = { within: 20_000 };

describe('what is booked elsewhere', () => {
  const clock = new FixedClock('2034-06-02T01:00:00.000Z');
  const [one, other] = [uuidv7(), uuidv7()];
  const roomId = uuidv7();
  let street: Neighbourhood<'counseling' | 'training-enrollment'>;

  const asStaff = <T>(work: (options: ExecuteOptions) => Promise<T>): Promise<T> => {
    const commandId = uuidv7();
    const actor = { type: 'OPERATOR', id: 'campus-operator' } as const;
    const cause = { correlationId: commandId, causationId: commandId, actor };
    return causedBy({ ...cause, channel: 'DESK' }, () => work({ commandId }));
  };
  const does = <C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    id: string,
    command: NoInfer<C>,
  ) => asStaff((options) => street.service.tools.streams.execute(category, id, command, options));
  const holderOf = async (slotId: string) => {
    const day = dayIdOf(consultantId, DATE);
    const { state } = await street.service.tools.streams.load(consultantDays, day);
    return state.slots[slotId]?.booking?.appointmentId ?? null;
  };
  const tasks = () =>
    street.service.tools.readModels.query<{ ref_id: string }[]>(
      'select kind, owner, ref_id from read.task',
    );
  const roomsAhead = async () => {
    const bookings = await street.service.app.get(Bookings).rooms({ campusId, from: DATE });
    return bookings.map(({ refId, startsAt }) => ({ refId, startsAt }));
  };
  const appointment = { ...booked, consultantId, campusId, startsAt: TEN };

  beforeAll(async () => {
    street = await openNeighbourhood({
      definition: campusDirectory,
      clock,
      neighbours: {
        counseling: counselingEvents,
        'training-enrollment': trainingEnrollmentEvents,
      },
    });
    const { streams, policies } = street.service.tools;
    const mode = ['IN_PERSON' as const];
    const slots = [
      { slotId: one, startsAt: TEN, purpose: 'REVIEW' as const, mode },
      { slotId: other, startsAt: TWO, purpose: 'REVIEW' as const, mode },
    ];
    const asked = { consultantId, date: DATE, campusId, slots, at: clock.now() };
    const rules = policyOn(policies, '2034-06-02');
    await asStaff((options) => publishTogether(streams, asked, rules, options));
    const room = { roomId, campusId, name: '301', kind: 'CLASS' as const, capacity: 30 };
    await does(rooms, roomId, {
      type: 'AddRoom',
      data: { ...room, equipment: [], accessible: true },
    });
  });
  afterAll(() => street.close());

  it('CAM-4: takes the slot of an appointment, once, and gives it back with it', async () => {
    const data = { ...appointment, slotId: one };
    await street.says('counseling', { type: 'AppointmentBooked', data });
    await street.says('counseling', { type: 'AppointmentBooked', data });
    await eventually(async () => expect(await holderOf(one)).toBe(booked.appointmentId), soon);
    await street.says('counseling', {
      type: 'AppointmentRescheduled',
      data: {
        ...moved,
        ...{ fromSlotId: one, fromStartsAt: TEN, fromConsultantId: consultantId },
        ...{ toSlotId: other, startsAt: TWO, consultantId },
      },
    });
    await eventually(async () => expect(await holderOf(other)).toBe(booked.appointmentId), soon);
    expect(await holderOf(one)).toBeNull();
  });

  it('CAM-4, CAM-6: makes a task of a slot that somebody else has', async () => {
    const appointmentId = uuidv7();
    const data = { ...appointment, appointmentId, slotId: other, startsAt: TWO };
    await street.says('counseling', { type: 'AppointmentBooked', data });
    const task = { kind: 'FIND_SLOT', owner: 'CAMPUS_OPERATOR', ref_id: appointmentId };
    await eventually(async () => expect(await tasks()).toEqual([task]), soon);
    expect(await holderOf(other)).toBe(booked.appointmentId);
    await street.says('counseling', {
      type: 'AppointmentCancelled',
      data: { ...cancelled, slotId: other, startsAt: TWO, consultantId },
    });
    await eventually(async () => expect(await holderOf(other)).toBeNull(), soon);
  });

  it('CAM-5: books the rooms of a class run, and moves them with a session', async () => {
    const [first] = run.sessions;
    if (!first) throw new Error('a run has sessions');
    const { sessionId: refId } = first;
    const sessions = [{ ...first, roomId, startsAt: TEN, endsAt: TWO }];
    const data = { ...run, campusId, sessions };
    await street.says('training-enrollment', { type: 'ClassRunScheduled', data });
    await eventually(
      async () => expect(await roomsAhead()).toEqual([{ refId, startsAt: TEN }]),
      soon,
    );
    const to = { startsAt: '2034-06-07T01:00:00.000Z', endsAt: '2034-06-07T05:00:00.000Z' };
    await street.says('training-enrollment', {
      type: 'ClassSessionRescheduled',
      data: { ...session, runId: run.runId, sessionId: refId, to },
    });
    await eventually(
      async () => expect(await roomsAhead()).toEqual([{ refId, startsAt: to.startsAt }]),
      soon,
    );
  });

  it('S-4: gives the rooms back when the run is cancelled', async () => {
    const data = { ...runCancelled, runId: run.runId };
    await street.says('training-enrollment', { type: 'ClassRunCancelled', data });
    await eventually(async () => expect(await roomsAhead()).toEqual([]), soon);
  });

  it('CAM-5, CAM-6: releases the rooms of a site that is suspended, and tells which', async () => {
    const [first] = run.sessions;
    if (!first) throw new Error('a run has sessions');
    const data = {
      ...{ ...run, runId: uuidv7(), campusId },
      sessions: [{ ...first, sessionId: uuidv7(), roomId, startsAt: TEN, endsAt: TWO }],
    };
    await street.says('training-enrollment', { type: 'ClassRunScheduled', data });
    await eventually(async () => expect(await roomsAhead()).toHaveLength(1), soon);
    const affected = await street.service.app.get(Bookings).at(campusId, DATE);
    expect(affected).toMatchObject([{ kind: 'ROOM', startsAt: TEN }]);
    await does(campuses, campusId, {
      type: 'SuspendCampus',
      data: { campusId, effectiveOn: DATE, affected },
    });
    await eventually(async () => expect(await roomsAhead()).toEqual([]), soon);
  });
});
