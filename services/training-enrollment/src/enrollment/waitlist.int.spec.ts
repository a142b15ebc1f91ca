import { trainingEnrollmentEvents } from '@academy/contracts';
import { causedBy, Timers, uuidv7, withTimers, type Cause } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import { PolicyBook, shippedWith } from '@academy/platform';
import { FixedClock } from '@academy/testing';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { classRuns } from '../class-run/class-runs.js';
import { toSchedule } from '../class-run/domain/class-run.examples.js';
import { scheduled } from '../class-run/domain/class-run.js';
import { explainWaitlist } from '../class-run/domain/explain-waitlist.js';
import { waiting } from '../class-run/domain/wait-list.js';
import { courses } from '../course/courses.js';
import { toApprove } from '../course/domain/course.examples.js';
import { toOpen } from '../learner-record/domain/learner-record.examples.js';
import { learnerRecords } from '../learner-record/learner-records.js';
import { policyOn, trainingPolicies } from '../policies.js';
import { acceptTogether, declineTogether } from './answer-offer-together.js';
import { applyTogether } from './apply-together.js';
import { cancelTogether } from './cancel-together.js';
import { enrollments } from './enrollments.js';
import { onOwnEvents } from './reactions/seat.reactions.js';

const APPLIED_AT = '2026-04-01T02:00:00.000Z';
const PEOPLE = 500;
const CAPACITY = 25;
const CANCELLING = 5;
const someone: Cause = {
  correlationId: uuidv7(),
  causationId: uuidv7(),
  actor: { type: 'OPERATOR', id: 'training-coordinator' },
  channel: 'DESK',
};

describe('a class that many people want', () => {
  const clock = new FixedClock(APPLIED_AT);
  const policies = new PolicyBook(shippedWith(trainingPolicies), clock);
  let ledger: TestLedger;

  beforeAll(async () => {
    const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';
    const events = trainingEnrollmentEvents;
    ledger = await openLedger({ superuserUrl, service: 'training-enrollment', events, clock });
  });
  afterAll(() => ledger.close());

  const key = () => ({ commandId: uuidv7() });
  const caused = <T>(work: () => Promise<T>) => causedBy(someone, work);

  const openRun = async (capacity: number) => {
    const [runId, courseId] = [uuidv7(), uuidv7()];
    const code = `BASIC_${courseId.replaceAll('-', '').toUpperCase()}`;
    const course = { courseId, code, classType: 'BASIC', selectionMethod: 'FIRST_COME' } as const;
    await caused(() => ledger.streams.execute(courses, courseId, toApprove(course), key()));
    const completionPolicy = {
      minAttendanceRate: { numerator: 1, denominator: 1 },
      tardyEquivalence: 3,
      mandatorySessionSeqs: [],
    };
    const offered = { courseId, version: 1, classType: 'BASIC', completionPolicy } as const;
    const plan = { runId, capacity, waitlistCapacity: PEOPLE, course: offered };
    await caused(() => ledger.streams.execute(classRuns, runId, toSchedule(plan), key()));
    return { runId, courseId };
  };
  type Run = Awaited<ReturnType<typeof openRun>>;
  type Keys = Awaited<ReturnType<typeof apply>>['keys'];
  type Six = [Keys, Keys, Keys, Keys, Keys, Keys];

  const apply = async ({ runId, courseId }: Run) => {
    const participantId = uuidv7();
    const keys = { enrollmentId: uuidv7(), participantId, runId, courseId };
    const rules = policyOn(policies, civilDateOf(clock.now()));
    await caused(() =>
      ledger.streams.execute(learnerRecords, participantId, toOpen({ participantId }), key()),
    );
    return {
      keys,
      apply: () =>
        caused(() => applyTogether(ledger.streams, { ...keys, at: clock.now() }, rules, key())),
    };
  };
  const stateOf = async ({ runId }: Run) =>
    scheduled((await ledger.streams.load(classRuns, runId)).state);
  const statusOf = async (enrollmentId: string) =>
    (await ledger.streams.load(enrollments, enrollmentId)).state.status;
  const said = () => ({ by: 'PARTICIPANT', at: clock.now(), policies }) as const;
  const eventsOf = ({ runId }: Run) => ledger.store.readStream(`class-run-${runId}`);
  const react = async (happened: Awaited<ReturnType<typeof eventsOf>>) => {
    for (const event of happened)
      for (const reaction of onOwnEvents({ streams: ledger.streams, policies }))
        if (reaction.contract.name === event.type)
          await caused(() =>
            reaction.run(ledger.streams, { ...event, service: 'training-enrollment' }, uuidv7()),
          );
  };
  const fireDue = () =>
    new Timers(ledger.streams, clock, [withTimers(classRuns, ledger.streams)]).fireDue();

  it('TRN-3, TRN-7, TRN-8: seats 25 of 500 at once, keeps the others in order, and asks as many as cancel', async () => {
    clock.moveTo(APPLIED_AT);
    const run = await openRun(CAPACITY);
    const people = await Promise.all(Array.from({ length: PEOPLE }, () => apply(run)));
    await Promise.all(people.map((one) => one.apply()));

    const full = await stateOf(run);
    expect(Object.keys(full.seats)).toHaveLength(CAPACITY);
    const list = waiting(full.waitlist).map(({ enrollmentId }) => enrollmentId);
    expect(list).toEqual([...list].sort());
    const outcomes = [...Object.keys(full.seats), ...list].sort();
    expect(outcomes).toEqual(people.map(({ keys }) => keys.enrollmentId).sort());

    const seated = people.filter(({ keys }) => full.seats[keys.enrollmentId] !== undefined);
    const cancellation = { ...said(), reasonCode: 'CARE' };
    await Promise.all(
      seated
        .slice(0, CANCELLING)
        .map(({ keys }) => caused(() => cancelTogether(ledger.streams, keys, cancellation, key()))),
    );
    const asked = (await eventsOf(run)).filter(({ type }) => type === 'WaitlistOfferMade');
    expect(asked.map(({ data }) => (data as { enrollmentId: string }).enrollmentId)).toEqual(
      list.slice(0, CANCELLING),
    );
    expect(explainWaitlist(await stateOf(run))).toMatchObject({
      seatsFree: 0,
      offersOpen: CANCELLING,
      waiting: PEOPLE - CAPACITY - CANCELLING,
    });
  }, 120_000);

  it('T-13, S-5: takes, refuses and loses an offer, and every enrolment follows', async () => {
    clock.moveTo(APPLIED_AT);
    const run = await openRun(2);
    const people = await Promise.all(Array.from({ length: 6 }, () => apply(run)));
    for (const [minute, one] of people.entries()) {
      clock.moveTo(`2026-04-01T02:0${minute}:00.000Z`);
      await one.apply();
    }
    const [first, second, third, fourth, fifth, sixth] = people.map(({ keys }) => keys) as Six;
    const cancellation = { ...said(), reasonCode: 'CARE' };
    for (const keys of [first, second])
      await caused(() => cancelTogether(ledger.streams, keys, cancellation, key()));

    await caused(() => acceptTogether(ledger.streams, third, said(), key()));
    expect(await statusOf(third.enrollmentId)).toBe('confirmed');
    await caused(() => declineTogether(ledger.streams, fourth, said(), key()));
    expect(await statusOf(fourth.enrollmentId)).toBe('cancelled');

    clock.moveTo('2026-04-05T07:00:00.000Z');
    await fireDue();
    await react((await eventsOf(run)).filter(({ type }) => type === 'WaitlistOfferLapsed'));
    expect(await statusOf(fifth.enrollmentId)).toBe('cancelled');
    const { waitlist } = await stateOf(run);
    expect(waitlist.entries).toMatchObject([
      { enrollmentId: sixth.enrollmentId, offer: { expiresAt: '2026-04-06T07:00:00.000Z' } },
    ]);
  });
});
