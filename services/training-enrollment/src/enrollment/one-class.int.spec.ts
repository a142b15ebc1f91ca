import { trainingEnrollmentEvents } from '@academy/contracts';
import type { Transaction } from '@academy/event-store';
import { PolicyBook, shippedWith } from '@academy/platform';
import { FixedClock } from '@academy/testing';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { sessions } from '../class-run/domain/class-run.examples.js';
import { policyOn, trainingPolicies } from '../policies.js';
import { acceptTogether } from './answer-offer-together.js';
import type { Meeting } from './domain/other-commitments.js';
import { enrollments } from './enrollments.js';
import { placesOf, readerOf } from './places-of.js';
import { outcomeOf, TrainingDesk, type Applicant } from './training-desk.examples.js';

const AT = '2026-04-01T02:00:00.000Z';
const [saturday, nextSaturday] = sessions;

describe('a person who wants two classes', () => {
  const clock = new FixedClock(AT);
  const policies = new PolicyBook(shippedWith(trainingPolicies), clock);
  let ledger: TestLedger;
  let desk: TrainingDesk;

  beforeAll(async () => {
    const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';
    const events = trainingEnrollmentEvents;
    ledger = await openLedger({ superuserUrl, service: 'training-enrollment', events, clock });
    desk = new TrainingDesk(ledger.streams, policies);
  });
  afterAll(() => ledger.close());

  const confirm = (keys: Applicant) => outcomeOf(desk.confirm(keys));

  it('TRN-6: has one of them, also when both are confirmed at the same moment', async () => {
    const [one, other] = [await desk.openRun('EXPLORATION'), await desk.openRun('REGULAR')];
    for (let round = 0; round < 10; round += 1) {
      const person = await desk.learner();
      const both = [await desk.apply(person, one), await desk.apply(person, other)];
      const outcomes = await Promise.all(both.map(confirm));
      expect(outcomes.sort()).toEqual(['AnotherClassActive', 'done']);
      for (const keys of both) await desk.cancel(keys);
    }
  });

  it('control: with places that the transaction does not watch, both are confirmed', async () => {
    const [one, other] = [await desk.openRun('EXPLORATION'), await desk.openRun('REGULAR')];
    const person = await desk.learner();
    const both = [await desk.apply(person, one), await desk.apply(person, other)];
    let looking = both.length;
    let goOn: () => void = () => undefined;
    const everybodyLooked = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const unwatched = async (transaction: Transaction, keys: Applicant) => {
      const places = await placesOf(readerOf(ledger.streams), keys);
      looking -= 1;
      if (looking === 0) goOn();
      await everybodyLooked;
      await transaction.execute(enrollments, keys.enrollmentId, {
        type: 'ConfirmEnrollment',
        data: {
          plan: { startsOn: '2026-04-11', endsOn: '2026-04-18', sessions },
          commitments: { places, meetings: [] },
          policy: policyOn(policies, '2026-04-01').concurrency,
          ...{ selectionMethod: 'FIRST_COME', by: 'PARTICIPANT' },
        },
      });
    };
    const attempts = both.map((keys) =>
      desk.does((options) =>
        ledger.streams.transact(options, (transaction) => unwatched(transaction, keys)),
      ),
    );
    expect(await Promise.all(attempts.map(outcomeOf))).toEqual(['done', 'done']);
  });

  it('TRN-6: has both when one follows the other', async () => {
    const later = [
      { ...saturday, startsAt: '2026-05-09T01:00:00.000Z', endsAt: '2026-05-09T04:00:00.000Z' },
      { ...nextSaturday, startsAt: '2026-05-16T01:00:00.000Z', endsAt: '2026-05-16T04:00:00.000Z' },
    ];
    const person = await desk.learner();
    const first = await desk.apply(person, await desk.openRun('REGULAR'));
    const second = await desk.apply(person, await desk.openRun('EXPLORATION', { sessions: later }));
    expect([await confirm(first), await confirm(second)]).toEqual(['done', 'done']);
  });

  it('TRN-5: keeps an offer that collides, so that it can be taken once the time is free', async () => {
    const offered = await desk.openRun('BASIC', { capacity: 1, waitlistCapacity: 5 });
    const before = await desk.apply(await desk.learner(), offered);
    const mine = await desk.apply(await desk.learner(), offered);
    await desk.cancel(before);
    const { startsAt, endsAt } = saturday;
    const accept = (meetings: readonly Meeting[]) => {
      const said = { by: 'PARTICIPANT', meetings, at: AT, policies } as const;
      return outcomeOf(desk.does((options) => acceptTogether(ledger.streams, mine, said, options)));
    };
    expect(await accept([{ kind: 'APPOINTMENT', startsAt, endsAt }])).toBe('TimesCollide');
    expect(await accept([{ kind: 'INTERVIEW', startsAt, endsAt }])).toBe('done');
  });
});
