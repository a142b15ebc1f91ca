import {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentRescheduled,
  InterviewCancelled,
  InterviewRescheduled,
  InterviewScheduled,
  type EventContract,
} from '@academy/contracts';
import { uuidv7, type SourcedEvent } from '@academy/event-store';
import { PolicyBook, shippedWith } from '@academy/platform';
import { FixedClock } from '@academy/testing';
import type { DataSource } from 'typeorm';
import { trainingPolicies } from '../../policies.js';
import { openTables } from '../../tables.examples.js';
import { AppointmentTime } from './appointment-time.entity.js';
import { appointmentTime } from './appointment-time.projection.js';
import { InterviewTime } from './interview-time.entity.js';
import { interviewTime } from './interview-time.projection.js';
import { Meetings } from './meetings.queries.js';

const NOW = '2026-03-10T00:00:00.000Z';

/** The first example of a contract as it comes from its service. */
const arrived = ({ name, wireType, examples }: EventContract): SourcedEvent =>
  ({ type: name, wireType, data: examples[0] }) as unknown as SourcedEvent;

describe('the times that other services take of a person', () => {
  const clock = new FixedClock(NOW);
  const policies = new PolicyBook(shippedWith(trainingPolicies), clock);
  const person = AppointmentBooked.examples[0]?.participantId ?? '';
  let source: DataSource;
  let close: () => Promise<void>;
  let meetings: Meetings;

  beforeAll(async () => {
    ({ source, close } = await openTables('meetings', [AppointmentTime, InterviewTime]));
    meetings = new Meetings(source, policies);
  });
  afterAll(() => close());
  beforeEach(async () => {
    clock.moveTo(NOW);
    for (const entity of [AppointmentTime, InterviewTime])
      await source.getRepository(entity).clear();
  });

  /** Writes what the events leave of the one appointment or interview that they are about. */
  const after = async (model: typeof appointmentTime, ...contracts: EventContract[]) => {
    let row: object | null = null;
    for (const contract of contracts) row = model.project(row ?? undefined, arrived(contract));
    const repository = source.getRepository(model.entity);
    await repository.clear();
    if (row !== null) await repository.insert(row);
  };

  it('TRN-5: are those of the appointment as it was last moved, until it is cancelled', async () => {
    await after(appointmentTime, AppointmentBooked);
    expect(await meetings.of(person)).toEqual([
      {
        kind: 'APPOINTMENT',
        startsAt: '2026-03-12T01:00:00.000Z',
        endsAt: '2026-03-12T02:00:00.000Z',
      },
    ]);
    await after(appointmentTime, AppointmentBooked, AppointmentRescheduled);
    expect(await meetings.of(person)).toMatchObject([{ startsAt: '2026-03-13T01:00:00.000Z' }]);
    await after(appointmentTime, AppointmentBooked, AppointmentRescheduled, AppointmentCancelled);
    expect(await meetings.of(person)).toEqual([]);
  });

  it('TRN-5: are an hour for an interview, as long as it is not cancelled', async () => {
    await after(interviewTime, InterviewScheduled, InterviewRescheduled);
    expect(await meetings.of(person)).toEqual([
      {
        kind: 'INTERVIEW',
        startsAt: '2026-03-17T05:00:00.000Z',
        endsAt: '2026-03-17T06:00:00.000Z',
      },
    ]);
    await after(interviewTime, InterviewScheduled, InterviewRescheduled, InterviewCancelled);
    expect(await meetings.of(person)).toEqual([]);
  });

  it('are nobody else’s, and nothing that is over', async () => {
    await after(appointmentTime, AppointmentBooked);
    await after(interviewTime, InterviewScheduled);
    expect(await meetings.of(uuidv7())).toEqual([]);
    expect(await meetings.of(person)).toHaveLength(2);
    clock.moveTo('2026-03-12T02:00:00.000Z');
    expect(await meetings.of(person)).toMatchObject([{ kind: 'INTERVIEW' }]);
    clock.moveTo('2026-03-16T05:59:59.000Z');
    expect(await meetings.of(person)).toHaveLength(1);
    clock.moveTo('2026-03-16T06:00:00.000Z');
    expect(await meetings.of(person)).toEqual([]);
  });
});
