import {
  AftercareClosed,
  AftercareOpened,
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentCompleted,
  AppointmentNoShowRecorded,
  CheckpointRescheduled,
  EnrollmentTimesChanged,
  PlacementEnded,
  PlacementStarted,
  registrationEvents,
  RetentionVerified,
  TrackRecommended,
  type EventContract,
  type ServiceName,
} from '@academy/contracts';
import { causedBy, Timers, uuidv7, withTimers, type Cause } from '@academy/event-store';
import { PolicyBook, shippedWith, tasks } from '@academy/platform';
import { FixedClock } from '@academy/testing';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { DataSource } from 'typeorm';
import { registrationPolicies } from '../policies.js';
import { toOpen } from './domain/participation.examples.js';
import { participations } from './participations.js';
import { onOwnEvents } from './reactions/registration.reactions.js';
import { onOtherServices } from './reactions/services.reactions.js';

const OPENED_AT = '2026-03-02T02:00:00.000Z';
const someone: Cause = {
  correlationId: uuidv7(),
  causationId: uuidv7(),
  actor: { type: 'SYSTEM', id: 'counseling' },
  channel: 'SYSTEM',
};

describe('somebody who is not seen for long', () => {
  const clock = new FixedClock(OPENED_AT);
  const policies = new PolicyBook(shippedWith(registrationPolicies), clock);
  const readModels = new DataSource({ type: 'postgres' });
  let ledger: TestLedger;
  let participantId: string;

  beforeAll(async () => {
    const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';
    const events = registrationEvents;
    ledger = await openLedger({ superuserUrl, service: 'registration', events, clock });
  });
  afterAll(() => ledger.close());

  beforeEach(async () => {
    clock.moveTo(OPENED_AT);
    participantId = uuidv7();
    await causedBy(someone, () =>
      ledger.streams.execute(
        participations,
        participantId,
        toOpen({ participantId, participationId: uuidv7() }),
        { commandId: uuidv7() },
      ),
    );
  });

  const stream = () => ledger.store.readStream(`participation-${participantId}`);
  const latest = async () => {
    const event = (await stream()).at(-1);
    if (!event) throw new Error('the stream is empty');
    return event;
  };
  const fire = () =>
    new Timers(ledger.streams, clock, [
      withTimers(participations, ledger.streams),
      withTimers(tasks, ledger.streams),
    ]).fireDue();

  /** Lets registration react to a service's event, under every name that it reacts by. */
  const hears = async (
    { name, service }: Pick<EventContract, 'name' | 'service'>,
    data: object,
  ): Promise<void> => {
    const from = { type: name, service: service as ServiceName };
    const event = { ...(await latest()), ...from, data, recordedAt: clock.now() };
    for (const one of onOtherServices({ clock, policies, readModels }))
      if (one.contract.name === name)
        await causedBy(someone, () => one.run(ledger.streams, event, uuidv7()));
  };

  it('T-20: is proposed for an exit at day 75, which is work of the campus', async () => {
    clock.moveTo('2026-05-15T14:59:59.000Z');
    await fire();
    expect(await latest()).toMatchObject({ type: 'CountedServiceNoted' });
    clock.moveTo('2026-05-15T15:00:00.000Z');
    await fire();
    await fire();
    const proposed = await latest();
    expect(proposed).toMatchObject({
      type: 'ParticipationExitProposed',
      data: { lastServiceOn: '2026-03-02', confirmBy: '2026-05-30' },
    });
    expect(await stream()).toHaveLength(3);

    const event = { ...proposed, service: 'registration' } as const;
    const { streams } = ledger;
    const open = onOwnEvents({ streams, clock, policies, readModels }).find(
      ({ name }) => name === 'OpenExitTask',
    );
    await causedBy(someone, async () => open?.run(streams, event, uuidv7()));
    const { rows } = await ledger.store.pool.query<{ stream_id: string }>(
      `select distinct stream_id from es.events where stream_id like 'task-%'`,
    );
    const [task] = await Promise.all(
      rows.map(({ stream_id: id }) => streams.load(tasks, id.slice('task-'.length))),
    );
    expect(task?.state).toMatchObject({ participantId, owner: 'CAMPUS_OPERATOR' });
  });

  it('T-20: is not when a service is recorded late, but counts from that one', async () => {
    clock.moveTo('2026-05-18T01:00:00.000Z');
    await fire();
    await hears(TrackRecommended, { ...TrackRecommended.examples[0], participantId });
    expect(await latest()).toMatchObject({
      type: 'ParticipationExitProposalWithdrawn',
      data: { reasonCode: 'SERVICE_NOTED', proposeExitOn: '2026-08-01' },
    });
  });

  it('REG-13: is not while a placement runs before its first check-point', async () => {
    clock.moveTo('2026-05-10T01:00:00.000Z');
    const actualStartOn = '2026-05-10';
    await hears(PlacementStarted, {
      ...PlacementStarted.examples[0],
      participantId,
      actualStartOn,
    });
    expect((await stream()).slice(2)).toMatchObject([
      { type: 'CountedServiceNoted', data: { kind: 'PLACEMENT', servedOn: actualStartOn } },
      { type: 'FutureServiceNoted', data: { until: '2026-06-09' } },
    ]);
  });

  const meeting = (no: number, day: string, more: object = {}) => ({
    ...AppointmentBooked.examples[0],
    participantId,
    appointmentId: `0199b2c0-0000-7000-8000-00000000a90${no}`,
    startsAt: `${day}T01:00:00.000Z`,
    endsAt: `${day}T01:50:00.000Z`,
    ...more,
  });

  it('REG-13: has an appointment ahead until that is over or off', async () => {
    await hears(AppointmentBooked, meeting(1, '2026-05-20'));
    await hears(AppointmentBooked, meeting(2, '2026-05-30'));
    clock.moveTo('2026-05-20T02:00:00.000Z');
    await fire();
    expect(await latest()).toMatchObject({ type: 'FutureServiceNoted' });
    await hears(AppointmentCompleted, {
      ...meeting(1, '2026-05-20'),
      endedAt: '2026-05-20T01:45:00.000Z',
    });
    await hears(AppointmentCancelled, meeting(2, '2026-05-30'));
    expect((await stream()).slice(4)).toMatchObject([
      { type: 'CountedServiceNoted', data: { kind: 'COUNSELING', servedOn: '2026-05-20' } },
      { type: 'FutureServiceCleared' },
      { type: 'FutureServiceCleared' },
    ]);
  });

  it('is proposed for an exit with the third appointment in a row that they miss', async () => {
    for (const no of [1, 2, 3]) {
      const day = `2026-03-${no}0`;
      await hears(AppointmentBooked, meeting(no, day));
      clock.moveTo(`${day}T01:10:00.000Z`);
      await hears(AppointmentNoShowRecorded, meeting(no, day, { consecutiveNoShows: no }));
    }
    expect((await stream()).slice(-3)).toMatchObject([
      { type: 'FutureServiceCleared' },
      { type: 'NoShowNoted', data: { missedOn: '2026-03-30' } },
      { type: 'ParticipationExitProposed', data: { reasonCode: 'NO_CONTACT' } },
    ]);
  });

  it('REG-12: is, after a year at work, proposed for an exit as of the start of the work', async () => {
    await hears(PlacementStarted, {
      ...PlacementStarted.examples[0],
      participantId,
      actualStartOn: '2026-03-02',
    });
    clock.moveTo('2027-03-02T03:00:00.000Z');
    const year = { ...RetentionVerified.examples[0], participantId, code: 'M12' };
    await hears(RetentionVerified, { ...year, outcome: 'NOT_RETAINED' });
    expect(await latest()).toMatchObject({ type: 'FutureServiceNoted' });
    await hears(RetentionVerified, { ...year, outcome: 'RETAINED_SAME_EMPLOYER' });
    const closed = { ...AftercareClosed.examples[0], participantId, reasonCode: 'M12_DONE' };
    await hears(AftercareClosed, closed);
    expect((await stream()).slice(-1)).toMatchObject([
      {
        type: 'ParticipationExitProposed',
        data: { proposalNo: 1, reasonCode: 'EMPLOYED', lastServiceOn: '2026-03-02' },
      },
    ]);
  });

  it('REG-13: has a class ahead for as long as it is postponed', async () => {
    const [moved] = EnrollmentTimesChanged.examples;
    await hears(EnrollmentTimesChanged, { ...moved, participantId });
    expect(await latest()).toMatchObject({ type: 'CountedServiceNoted' });
    const serviceId = moved?.enrollmentId ?? '';
    await causedBy(someone, () =>
      ledger.streams.execute(
        participations,
        participantId,
        {
          type: 'NoteFutureService',
          data: { kind: 'CLASS', serviceId, until: '2026-05-09', at: OPENED_AT },
        },
        { commandId: uuidv7() },
      ),
    );
    await hears(EnrollmentTimesChanged, { ...moved, participantId });
    expect(await latest()).toMatchObject({
      type: 'FutureServiceNoted',
      data: { serviceId, until: '2026-05-23' },
    });
  });

  it('T-20: is not while check-points of after-care lie ahead, be they moved', async () => {
    await hears(AftercareOpened, { ...AftercareOpened.examples[0], participantId });
    expect(await latest()).toMatchObject({
      type: 'FutureServiceNoted',
      data: { kind: 'AFTERCARE', until: '2027-03-23' },
    });
    const moved = { ...CheckpointRescheduled.examples[0], participantId };
    await hears(CheckpointRescheduled, moved);
    await hears(CheckpointRescheduled, { ...moved, code: 'M12', windowTo: '2027-04-02' });
    expect((await stream()).slice(3)).toMatchObject([{ data: { until: '2027-04-02' } }]);
    clock.moveTo('2027-04-01T15:00:00.000Z');
    await fire();
    expect(await latest()).toMatchObject({ type: 'FutureServiceNoted' });
    clock.moveTo('2027-04-02T15:00:00.000Z');
    await fire();
    expect(await latest()).toMatchObject({ type: 'ParticipationExitProposed' });
  });

  it('T-20: stays when the work ended early, for they are counselled again; silence counts from the last day of it', async () => {
    await hears(AftercareOpened, { ...AftercareOpened.examples[0], participantId });
    clock.moveTo('2026-10-12T01:00:00.000Z');
    await hears(PlacementEnded, {
      ...PlacementEnded.examples[0],
      participantId,
      endedOn: '2026-10-10',
    });
    const closed = { ...AftercareClosed.examples[0], participantId, reasonCode: 'SEPARATED' };
    await hears(AftercareClosed, closed);
    expect((await stream()).slice(3)).toMatchObject([
      { type: 'CountedServiceNoted', data: { kind: 'WORK', proposeExitOn: '2026-12-24' } },
      { type: 'FutureServiceCleared' },
    ]);
    await fire();
    expect(await latest()).toMatchObject({ type: 'FutureServiceCleared' });
  });
});
