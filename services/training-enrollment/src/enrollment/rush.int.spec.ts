import { trainingEnrollmentEvents, type SeatHeld } from '@academy/contracts';
import { uuidv7 } from '@academy/event-store';
import { category } from '@academy/kernel';
import { PolicyBook, shippedWith } from '@academy/platform';
import { FixedClock } from '@academy/testing';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { classRunDecider } from '../class-run/domain/class-run.decider.js';
import { standingOf } from '../class-run/domain/explain-waitlist.js';
import { learnerRecords } from '../learner-record/learner-records.js';
import { policyOn, trainingPolicies } from '../policies.js';
import { faultsOver } from './seats-over-time.examples.js';
import { outcomeOf, TrainingDesk, type Applicant } from './training-desk.examples.js';

const APPLIED_AT = '2026-04-01T02:00:00.000Z';
const [PEOPLE, SEATS, PLACES, CANCELLING] = [500, 25, 400, 5];

/** Some apply some seconds later than others, in no order. */
const secondOf = (index: number): string =>
  new Date(Date.parse(APPLIED_AT) + ((index * 7) % 11) * 1000).toISOString();

describe('a rush for a class', () => {
  const clock = new FixedClock(APPLIED_AT);
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

  const eventsOf = (runId: string) => ledger.store.readStream(`class-run-${runId}`);
  /** Every tenth person was recommended the class, and is asked before the others. */
  const learnerNo = async (index: number): Promise<string> => {
    const participantId = await desk.learner();
    if (index % 10 !== 9) return participantId;
    const recommendation = { recommendationId: uuidv7(), classType: 'EXPLORATION' } as const;
    const validUntil = '2026-12-31';
    const data = { participantId, ...recommendation, courseIds: [], validUntil };
    await desk.run(learnerRecords, participantId, { type: 'NoteTrackRecommendation', data });
    return participantId;
  };

  it('TRN-3, TRN-7: is never above capacity, asks in the order of the list, and leaves nobody without an outcome', async () => {
    const run = await desk.openRun('EXPLORATION', { capacity: SEATS, waitlistCapacity: PLACES });
    const people = await Promise.all(
      Array.from({ length: PEOPLE }, (_, index) => learnerNo(index)),
    );
    const admitted: Applicant[] = [];
    const gaveUp = new Set<string>();
    const comes = async (person: string, index: number) => {
      const keys = await desk.apply(person, run, secondOf(index));
      admitted.push(keys);
      if (index >= CANCELLING) return;
      await desk.cancel(keys);
      gaveUp.add(keys.enrollmentId);
    };
    const outcomes = await Promise.all(
      people.map((person, index) => outcomeOf(comes(person, index))),
    );

    const events = await eventsOf(run.runId);
    expect(faultsOver(events)).toEqual([]);
    const state = await desk.stateOf(run.runId);
    const statuses = admitted.map(({ enrollmentId }) => {
      if (gaveUp.has(enrollmentId)) return 'GAVE_UP';
      if (state.seats[enrollmentId] !== undefined) return 'SEAT';
      return standingOf(state, enrollmentId)?.status ?? 'LOST';
    });
    const count = (status: string) => statuses.filter((one) => one === status).length;
    expect(count('LOST')).toBe(0);
    expect(count('GAVE_UP')).toBe(CANCELLING);
    expect(count('SEAT') + count('OFFERED')).toBe(SEATS);
    const refused = outcomes.filter((outcome) => outcome !== 'done');
    expect(new Set(refused)).toEqual(new Set(['WaitlistFull']));
    expect(admitted.length + refused.length).toBe(PEOPLE);

    const positions = admitted
      .flatMap(({ enrollmentId }) => {
        const standing = standingOf(state, enrollmentId);
        return standing?.status === 'WAITLISTED' ? [standing.position] : [];
      })
      .sort((one, other) => one - other);
    expect(positions).toEqual(Array.from({ length: count('WAITLISTED') }, (_, index) => index + 1));
  }, 120_000);

  it('control: seats that are taken on a run seen earlier are found to be too many', async () => {
    const run = await desk.openRun('BASIC', { capacity: 2, waitlistCapacity: 5 });
    const takesBlindly = category(
      'class-run',
      { initialState: null, decide: (event: SeatHeld) => [event], evolve: () => null },
      { about: 'stream' },
    );
    const seen = await desk.stateOf(run.runId);
    const { seat: policy } = policyOn(policies, '2026-04-01');
    for (const enrollmentId of [uuidv7(), uuidv7(), uuidv7()]) {
      const held = { enrollmentId, holdId: uuidv7(), selectionMethod: 'FIRST_COME' } as const;
      const command = { type: 'HoldSeat', data: { ...held, policy, at: APPLIED_AT } } as const;
      for (const event of classRunDecider.decide(command, seen))
        if (event.type === 'SeatHeld') await desk.run(takesBlindly, run.runId, event);
    }
    expect(faultsOver(await eventsOf(run.runId))).toEqual(['ABOVE_CAPACITY']);
  });

  it('control: an offer that goes past somebody is found', async () => {
    const run = await desk.openRun('BASIC', { capacity: 1, waitlistCapacity: 5 });
    const inLine: Applicant[] = [];
    for (const index of [0, 1, 2])
      inLine.push(await desk.apply(await desk.learner(), run, secondOf(index)));
    const [holder] = inLine;
    if (holder === undefined) throw new Error('somebody applied');
    await desk.cancel(holder);
    const events = await eventsOf(run.runId);
    const asked = events.find(({ type }) => type === 'WaitlistOfferMade')?.data as Applicant;
    const passedOver = inLine.find(
      (one) => one !== holder && one.enrollmentId !== asked.enrollmentId,
    );
    const swapped = events.map((event) =>
      event.type === 'WaitlistOfferMade' ? { ...event, data: { ...passedOver } } : event,
    );
    expect(faultsOver(events)).toEqual([]);
    expect(faultsOver(swapped)).toEqual(['OUT_OF_TURN']);
  });
});
