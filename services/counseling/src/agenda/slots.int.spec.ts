import { counselingEvents } from '@academy/contracts';
import { causedBy, uuidv5, uuidv7 } from '@academy/event-store';
import { ClaimTaken } from '@academy/kernel';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { agendas } from './agendas.js';
import { rescheduled, toBook, toCancel, toReschedule } from './domain/agenda.examples.js';

const people = ['first', 'second'].map((name) => uuidv5('slots', name));
const [first = '', second = ''] = people;

describe('two agendas that want the same time', () => {
  let ledger: TestLedger;
  const execute = (
    participantId: string,
    command: Parameters<typeof agendas.decider.decide>[0],
  ) => {
    const commandId = uuidv7();
    const cause = { correlationId: commandId, causationId: commandId } as const;
    return causedBy(
      { ...cause, actor: { type: 'CONSULTANT', id: 'consultant-west' }, channel: 'DESK' },
      () => ledger.streams.execute(agendas, participantId, command, { commandId }),
    );
  };
  const book = (participantId: string, change: Partial<ReturnType<typeof toBook>['data']> = {}) =>
    execute(participantId, toBook({ participantId, slotId: uuidv7(), ...change }));

  beforeAll(async () => {
    ledger = await openLedger({
      superuserUrl: process.env.TEST_POSTGRES_URL ?? '',
      service: 'counseling',
      events: counselingEvents,
    });
  });
  afterAll(() => ledger.close());

  it('COU-4: cannot both have the consultant, not for five minutes', async () => {
    await book(first);
    const late = { startsAt: '2026-03-12T01:55:00.000Z', endsAt: '2026-03-12T02:30:00.000Z' };
    await expect(book(second)).rejects.toBeInstanceOf(ClaimTaken);
    await expect(book(second, late)).rejects.toBeInstanceOf(ClaimTaken);
    await book(second, { startsAt: late.endsAt, endsAt: '2026-03-12T03:00:00.000Z' });
  });

  it('COU-4: free what a moved and a cancelled meeting no longer needs', async () => {
    await execute(second, toCancel());
    await execute(first, toReschedule());
    const { fromStartsAt: startsAt, startsAt: endsAt } = rescheduled.data;
    const again = { appointmentId: uuidv7(), startsAt, endsAt };
    await book(second, again);
  });
});
