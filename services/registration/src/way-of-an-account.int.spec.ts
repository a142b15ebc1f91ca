import {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentDisrupted,
  AppointmentNoShowRecorded,
  AppointmentRescheduled,
  counselingEvents,
  InterviewScheduled,
  matchingEvents,
} from '@academy/contracts';
import { uuidv7 } from '@academy/event-store';
import { FixedClock } from '@academy/testing';
import { eventually, openNeighbourhood, type Neighbourhood } from '@academy/testing-infra';
import { registration } from './definition.js';
import { toStart } from './participant/domain/participant.examples.js';
import { participants } from './participant/participants.js';
import { toOpen } from './participation/domain/participation.examples.js';
import { participations } from './participation/participations.js';

const BEGUN = '2026-03-02T02:00:00.000Z';
const soon = { within: 20_000 };

describe('the way of an account among the other services', () => {
  const clock = new FixedClock(BEGUN);
  const participantId = uuidv7();
  let neighbours: Neighbourhood<'counseling' | 'matching'>;

  const read = (sql: string): Promise<readonly Record<string, unknown>[]> =>
    neighbours.service.tools.readModels.query(sql, [participantId]);
  const openTasks = () =>
    read('select kind from read.task where participant_id = $1 and outcome is null order by kind');

  const reminded = (expected: readonly (readonly [string, string])[]) =>
    eventually(async () => {
      const rows = await read(
        `select send_after, status from read.notification
         where participant_id = $1 and template_code = 'APPOINTMENT_REMINDER'
           and refs->>'at' >= '2026-03-09' order by send_after`,
      );
      const shown = rows.map(({ send_after: at, status }) => [(at as Date).toISOString(), status]);
      expect(shown).toEqual(expected);
    }, soon);

  beforeAll(async () => {
    neighbours = await openNeighbourhood({
      definition: registration,
      clock,
      neighbours: { counseling: counselingEvents, matching: matchingEvents },
    });
    const started = toStart();
    await neighbours.runs(participants, participantId, {
      ...started,
      data: { ...started.data, participantId },
    });
    await neighbours.runs(
      participations,
      participantId,
      toOpen({ participantId, participationId: uuidv7() }),
    );
  });
  afterAll(() => neighbours.close());

  it('goes from three missed appointments to work of the campus, of which the person is told', async () => {
    for (const no of [1, 2, 3]) {
      const meeting = {
        participantId,
        appointmentId: uuidv7(),
        startsAt: `2026-03-0${no + 2}T01:00:00.000Z`,
        endsAt: `2026-03-0${no + 2}T01:50:00.000Z`,
      };
      await neighbours.says('counseling', {
        type: 'AppointmentBooked',
        data: { ...example(AppointmentBooked.examples), ...meeting },
      });
      clock.moveTo(`2026-03-0${no + 2}T01:10:00.000Z`);
      const missed = { ...example(AppointmentNoShowRecorded.examples), consecutiveNoShows: no };
      await neighbours.says('counseling', {
        type: 'AppointmentNoShowRecorded',
        data: { ...missed, ...meeting },
      });
    }
    await eventually(
      async () => expect(await openTasks()).toContainEqual({ kind: 'CONFIRM_EXIT' }),
      soon,
    );
    await eventually(async () => {
      const told = await read(
        'select template_code from read.notification where participant_id = $1',
      );
      const codes = told
        .map(({ template_code }) => template_code)
        .filter((code) => code !== 'APPOINTMENT_REMINDER');
      expect(codes.sort()).toEqual([
        ...['APPOINTMENT_BOOKED', 'APPOINTMENT_BOOKED', 'APPOINTMENT_BOOKED'],
        ...['APPOINTMENT_MISSED', 'APPOINTMENT_MISSED', 'APPOINTMENT_MISSED', 'EXIT_PROPOSED'],
      ]);
    }, soon);
  }, 60_000);

  it('T-09: is reminded of a meeting the evening before and two hours ahead, until it is off', async () => {
    const meeting = { participantId, appointmentId: uuidv7() };
    const from = { startsAt: '2026-03-10T02:00:00.000Z', endsAt: '2026-03-10T02:50:00.000Z' };
    const to = { startsAt: '2026-03-12T05:00:00.000Z', endsAt: '2026-03-12T05:50:00.000Z' };
    const booked = { ...example(AppointmentBooked.examples), ...meeting, ...from };
    await neighbours.says('counseling', { type: 'AppointmentBooked', data: booked });
    await reminded([
      ['2026-03-09T09:00:00.000Z', 'WAITING'],
      ['2026-03-10T00:00:00.000Z', 'WAITING'],
    ]);
    const moved = { ...example(AppointmentRescheduled.examples), ...meeting, ...to };
    const { startsAt: fromStartsAt, endsAt: fromEndsAt } = from;
    const data = { ...moved, fromStartsAt, fromEndsAt };
    await neighbours.says('counseling', { type: 'AppointmentRescheduled', data });
    const off = { ...example(AppointmentCancelled.examples), ...meeting, ...to };
    await reminded([
      ['2026-03-09T09:00:00.000Z', 'CANCELLED'],
      ['2026-03-10T00:00:00.000Z', 'CANCELLED'],
      ['2026-03-11T09:00:00.000Z', 'WAITING'],
      ['2026-03-12T03:00:00.000Z', 'WAITING'],
    ]);
    await neighbours.says('counseling', { type: 'AppointmentCancelled', data: off });
    await reminded([
      ['2026-03-09T09:00:00.000Z', 'CANCELLED'],
      ['2026-03-10T00:00:00.000Z', 'CANCELLED'],
      ['2026-03-11T09:00:00.000Z', 'CANCELLED'],
      ['2026-03-12T03:00:00.000Z', 'CANCELLED'],
    ]);
  }, 60_000);

  it('T-09: is told that a meeting cannot take place, and reminded of it no more; of an interview they are', async () => {
    const meeting = { participantId, appointmentId: uuidv7() };
    const times = { startsAt: '2026-03-19T02:00:00.000Z', endsAt: '2026-03-19T02:50:00.000Z' };
    const booked = { ...example(AppointmentBooked.examples), ...meeting, ...times };
    await neighbours.says('counseling', { type: 'AppointmentBooked', data: booked });
    const disrupted = { ...example(AppointmentDisrupted.examples), ...meeting, ...times };
    await neighbours.says('counseling', { type: 'AppointmentDisrupted', data: disrupted });
    const at = '2026-03-20T02:00:00.000Z';
    const interview = { ...example(InterviewScheduled.examples), participantId, at };
    await neighbours.says('matching', { type: 'InterviewScheduled', data: interview });
    await eventually(async () => {
      const rows = await read(
        `select template_code || ' ' || status told from read.notification
         where participant_id = $1 and refs->>'at' >= '2026-03-19' order by send_after, told`,
      );
      expect(rows.map(({ told }) => told).sort()).toEqual([
        ...['APPOINTMENT_BOOKED WAITING', 'APPOINTMENT_DISRUPTED WAITING'],
        ...['APPOINTMENT_REMINDER CANCELLED', 'APPOINTMENT_REMINDER CANCELLED'],
        ...['INTERVIEW_REMINDER WAITING', 'INTERVIEW_REMINDER WAITING'],
        'INTERVIEW_SCHEDULED WAITING',
      ]);
    }, soon);
  }, 60_000);

  it('S-11: ends with an erasure, after which there is neither an episode nor work', async () => {
    await neighbours.runs(participants, participantId, {
      type: 'RecordErasure',
      data: {
        ...{ participantId, keyDestroyedAt: clock.now(), retainedCategories: [] },
        ...{ approvedBy: 'dpo', legalBasis: 'PIPA_36' },
      },
    });
    await eventually(async () => {
      const [card] = await read(
        'select status, exit_reason from read.participation_card where participant_id = $1',
      );
      expect(card).toEqual({ status: 'EXITED', exit_reason: 'WITHDREW' });
      expect(await openTasks()).toEqual([]);
    }, soon);
    const [card] = await read(
      'select status, age_band from read.participant_card where participant_id = $1',
    );
    expect(card).toEqual({ status: 'ERASED', age_band: null });
  }, 60_000);
});

const example = <T>([first]: readonly T[]): T => {
  if (first === undefined) throw new Error('every contract has examples');
  return first;
};
