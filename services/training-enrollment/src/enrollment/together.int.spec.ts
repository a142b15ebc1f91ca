import { trainingEnrollmentEvents } from '@academy/contracts';
import { causedBy, Timers, uuidv7, withTimers, type Cause } from '@academy/event-store';
import { civilDateOf, type Category, type Message } from '@academy/kernel';
import { PolicyBook, shippedWith } from '@academy/platform';
import { FixedClock } from '@academy/testing';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { classRuns } from '../class-run/class-runs.js';
import { toSchedule } from '../class-run/domain/class-run.examples.js';
import { courses } from '../course/courses.js';
import { toApprove } from '../course/domain/course.examples.js';
import { toOpen } from '../learner-record/domain/learner-record.examples.js';
import { learnerRecords } from '../learner-record/learner-records.js';
import { policyOn, trainingPolicies } from '../policies.js';
import { applyTogether } from './apply-together.js';
import { cancelTogether } from './cancel-together.js';
import { enrollments } from './enrollments.js';
import { onOwnEvents } from './reactions/seat.reactions.js';

const APPLIED_AT = '2026-04-01T02:00:00.000Z';
const CAPACITY = 2;
const someone: Cause = {
  correlationId: uuidv7(),
  causationId: uuidv7(),
  actor: { type: 'OPERATOR', id: 'training-coordinator' },
  channel: 'DESK',
};

describe('an enrolment together with its seat and its learner record', () => {
  const clock = new FixedClock(APPLIED_AT);
  const policies = new PolicyBook(shippedWith(trainingPolicies), clock);
  let ledger: TestLedger;
  let runId: string;

  beforeAll(async () => {
    const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';
    const events = trainingEnrollmentEvents;
    ledger = await openLedger({ superuserUrl, service: 'training-enrollment', events, clock });
  });
  afterAll(() => ledger.close());

  beforeEach(async () => {
    clock.moveTo(APPLIED_AT);
    runId = uuidv7();
    const courseId = uuidv7();
    const code = `BASIC_${courseId.replaceAll('-', '').toUpperCase()}`;
    const course = toApprove({ courseId, code, classType: 'BASIC', selectionMethod: 'FIRST_COME' });
    await run(courses, courseId, course);
    const of = { ...toSchedule().data.course, courseId, version: 1, classType: 'BASIC' } as const;
    const completionPolicy = {
      minAttendanceRate: { numerator: 1, denominator: 1 },
      tardyEquivalence: 3,
      mandatorySessionSeqs: [],
    };
    const plan = { runId, capacity: CAPACITY, course: { ...of, completionPolicy } };
    await run(classRuns, runId, toSchedule(plan));
  });

  const run = <C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    id: string,
    command: NoInfer<C>,
  ) =>
    causedBy(someone, () => ledger.streams.execute(category, id, command, { commandId: uuidv7() }));
  const stateOf = async <C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    id: string,
  ): Promise<S> => (await ledger.streams.load(category, id)).state;

  const learner = async (): Promise<string> => {
    const participantId = uuidv7();
    await run(learnerRecords, participantId, toOpen({ participantId }));
    return participantId;
  };
  const apply = async (participantId: string) => {
    const keys = { enrollmentId: uuidv7(), participantId, runId };
    const application = { ...keys, at: clock.now() };
    const rules = policyOn(policies, civilDateOf(clock.now()));
    await causedBy(someone, () =>
      applyTogether(ledger.streams, application, rules, { commandId: uuidv7() }),
    );
    return keys;
  };
  const refusalOf = (participantId: string): Promise<unknown> =>
    apply(participantId).then(
      () => undefined,
      (error: unknown) => (error as { code?: string }).code,
    );
  const seatsTaken = async () => {
    const state = await stateOf(classRuns, runId);
    return state.status === 'scheduled' ? Object.keys(state.seats) : [];
  };
  const expectNothingLeft = async ({
    enrollmentId,
    participantId,
  }: Awaited<ReturnType<typeof apply>>) => {
    expect(await stateOf(enrollments, enrollmentId)).toMatchObject({ status: 'cancelled' });
    expect(await stateOf(learnerRecords, participantId)).toMatchObject({ admissions: [] });
    expect(await seatsTaken()).toEqual([]);
  };

  it('TRN-3: seats as many as there are places, and writes nothing for the others', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, learner));
    const refusals = await Promise.all(people.map(refusalOf));
    expect(refusals.filter((code) => code === undefined)).toHaveLength(CAPACITY);
    expect(refusals.filter((code) => code === 'ClassRunFull')).toHaveLength(4);
    expect(await seatsTaken()).toHaveLength(CAPACITY);
    const records = await Promise.all(people.map((id) => stateOf(learnerRecords, id)));
    expect(records.flatMap(({ admissions }) => admissions)).toHaveLength(CAPACITY);
  });

  it('TRN-4: happens once for a person who asks twice at the same moment', async () => {
    const participantId = await learner();
    const refusals = await Promise.all([refusalOf(participantId), refusalOf(participantId)]);
    expect(refusals.sort()).toEqual(['AlreadyAdmittedToRun', undefined]);
    expect(await seatsTaken()).toHaveLength(1);
  });

  it('ends in all three when somebody cancels, and can begin again', async () => {
    const keys = await apply(await learner());
    const cancellation = { by: 'OPERATOR', reasonCode: 'CARE', at: clock.now(), policies } as const;
    await causedBy(someone, () =>
      cancelTogether(ledger.streams, keys, cancellation, { commandId: uuidv7() }),
    );
    await expectNothingLeft(keys);
    expect(await refusalOf(keys.participantId)).toBeUndefined();
  });

  it('T-12: ends in all three when the hold runs out, however often that is told', async () => {
    const keys = await apply(await learner());
    clock.moveTo('2026-04-01T02:15:00.000Z');
    await new Timers(ledger.streams, clock, [withTimers(classRuns, ledger.streams)]).fireDue();
    const released = (await ledger.store.readStream(`class-run-${runId}`)).at(-1);
    if (released?.type !== 'SeatReleased') throw new Error('the hold did not run out');
    const [reaction] = onOwnEvents({ streams: ledger.streams, policies });
    const event = { ...released, service: 'training-enrollment' } as const;
    for (const commandId of [uuidv7(), uuidv7()])
      await causedBy(someone, async () => reaction?.run(ledger.streams, event, commandId));

    await expectNothingLeft(keys);
    expect(await ledger.store.readStream(`enrollment-${keys.enrollmentId}`)).toHaveLength(2);
    expect(await refusalOf(keys.participantId)).toBeUndefined();
  });
});
