import { trainingEnrollmentEvents, type ClassType } from '@academy/contracts';
import { causedBy, uuidv7, type Cause, type Transaction } from '@academy/event-store';
import type { Category, Message } from '@academy/kernel';
import { PolicyBook, shippedWith } from '@academy/platform';
import { FixedClock } from '@academy/testing';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { classRuns } from '../class-run/class-runs.js';
import { sessions, toSchedule } from '../class-run/domain/class-run.examples.js';
import { courses } from '../course/courses.js';
import { toApprove } from '../course/domain/course.examples.js';
import { admissionPolicy, toOpen } from '../learner-record/domain/learner-record.examples.js';
import { learnerRecords } from '../learner-record/learner-records.js';
import { policyOn, trainingPolicies } from '../policies.js';
import { acceptTogether } from './answer-offer-together.js';
import { applyTogether } from './apply-together.js';
import { cancelTogether } from './cancel-together.js';
import { confirmTogether } from './confirm-together.js';
import type { Meeting } from './domain/other-commitments.js';
import { enrollments } from './enrollments.js';
import { placesOf, readerOf } from './places-of.js';

const AT = '2026-04-01T02:00:00.000Z';
const [saturday, nextSaturday] = sessions;
const completionPolicy = {
  minAttendanceRate: { numerator: 4, denominator: 5 },
  tardyEquivalence: 3,
  mandatorySessionSeqs: [],
};
const someone: Cause = {
  correlationId: uuidv7(),
  causationId: uuidv7(),
  actor: { type: 'OPERATOR', id: 'training-coordinator' },
  channel: 'DESK',
};

describe('a person who wants two classes', () => {
  const clock = new FixedClock(AT);
  const policies = new PolicyBook(shippedWith(trainingPolicies), clock);
  let ledger: TestLedger;

  beforeAll(async () => {
    const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';
    const events = trainingEnrollmentEvents;
    ledger = await openLedger({ superuserUrl, service: 'training-enrollment', events, clock });
  });
  afterAll(() => ledger.close());

  const caused = <T>(work: () => Promise<T>) => causedBy(someone, work);
  const run = <C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    id: string,
    command: NoInfer<C>,
  ) => caused(() => ledger.streams.execute(category, id, command, { commandId: uuidv7() }));

  const openRun = async (
    classType: ClassType,
    change: Partial<ReturnType<typeof toSchedule>['data']> = {},
  ) => {
    const [runId, courseId] = [uuidv7(), uuidv7()];
    const code = `CLASS_${courseId.replaceAll('-', '').toUpperCase()}`;
    const selectionMethod = 'FIRST_COME' as const;
    await run(courses, courseId, toApprove({ courseId, code, classType, selectionMethod }));
    const course = { courseId, version: 1, classType, completionPolicy };
    await run(classRuns, runId, toSchedule({ runId, course, ...change }));
    return { runId, courseId };
  };
  type Run = Awaited<ReturnType<typeof openRun>>;

  const learner = async (): Promise<string> => {
    const participantId = uuidv7();
    await run(learnerRecords, participantId, toOpen({ participantId }));
    return participantId;
  };
  const apply = async (participantId: string, { runId, courseId }: Run) => {
    const keys = { enrollmentId: uuidv7(), participantId, runId, courseId };
    const { seat, terms } = policyOn(policies, '2026-04-01');
    const admission = { ...admissionPolicy, basicEducationFor: [], recommendationFor: [] };
    const rules = { seat, terms, admission };
    await caused(() =>
      applyTogether(ledger.streams, { ...keys, at: AT }, rules, { commandId: uuidv7() }),
    );
    return keys;
  };
  type Keys = Awaited<ReturnType<typeof apply>>;

  const said = (meetings: readonly Meeting[] = []) =>
    ({ by: 'PARTICIPANT', meetings, at: AT, policies }) as const;
  const outcomeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'confirmed',
      (error: unknown) => (error as { code?: string }).code,
    );
  const confirm = (keys: Keys, meetings?: readonly Meeting[]) =>
    outcomeOf(
      caused(() => confirmTogether(ledger.streams, keys, said(meetings), { commandId: uuidv7() })),
    );

  it('TRN-6: has one of them, also when both are confirmed at the same moment', async () => {
    const [one, other] = await Promise.all([openRun('EXPLORATION'), openRun('REGULAR')]);
    for (let round = 0; round < 10; round += 1) {
      const person = await learner();
      const both = [await apply(person, one), await apply(person, other)];
      const outcomes = await Promise.all(both.map((keys) => confirm(keys)));
      expect(outcomes.sort()).toEqual(['AnotherClassActive', 'confirmed']);
      for (const keys of both)
        await caused(() =>
          cancelTogether(
            ledger.streams,
            keys,
            { by: 'PARTICIPANT', reasonCode: 'CARE', at: AT, policies },
            { commandId: uuidv7() },
          ),
        );
    }
  });

  it('control: with places that the transaction does not watch, both are confirmed', async () => {
    const [one, other] = await Promise.all([openRun('EXPLORATION'), openRun('REGULAR')]);
    const person = await learner();
    const both = [await apply(person, one), await apply(person, other)];
    let waiting = both.length;
    let goOn: () => void = () => undefined;
    const everybodyLooked = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const unwatched = async (transaction: Transaction, keys: Keys) => {
      const places = await placesOf(readerOf(ledger.streams), keys);
      waiting -= 1;
      if (waiting === 0) goOn();
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
    const outcomes = await Promise.all(
      both.map((keys) =>
        outcomeOf(
          caused(() =>
            ledger.streams.transact({ commandId: uuidv7() }, (transaction) =>
              unwatched(transaction, keys),
            ),
          ),
        ),
      ),
    );
    expect(outcomes).toEqual(['confirmed', 'confirmed']);
  });

  it('TRN-6: has both when one follows the other', async () => {
    const later = [
      { ...saturday, startsAt: '2026-05-09T01:00:00.000Z', endsAt: '2026-05-09T04:00:00.000Z' },
      { ...nextSaturday, startsAt: '2026-05-16T01:00:00.000Z', endsAt: '2026-05-16T04:00:00.000Z' },
    ];
    const person = await learner();
    const first = await apply(person, await openRun('REGULAR'));
    const second = await apply(person, await openRun('EXPLORATION', { sessions: later }));
    expect([await confirm(first), await confirm(second)]).toEqual(['confirmed', 'confirmed']);
  });

  it('TRN-5: keeps an offer that collides, so that it can be taken once the time is free', async () => {
    const offered = await openRun('BASIC', { capacity: 1, waitlistCapacity: 5 });
    const before = await apply(await learner(), offered);
    const mine = await apply(await learner(), offered);
    await caused(() =>
      cancelTogether(
        ledger.streams,
        before,
        { by: 'PARTICIPANT', reasonCode: 'CARE', at: AT, policies },
        { commandId: uuidv7() },
      ),
    );
    const { startsAt, endsAt } = saturday;
    const accept = (meetings: readonly Meeting[]) =>
      outcomeOf(
        caused(() => acceptTogether(ledger.streams, mine, said(meetings), { commandId: uuidv7() })),
      );
    expect(await accept([{ kind: 'APPOINTMENT', startsAt, endsAt }])).toBe('TimesCollide');
    expect(await accept([{ kind: 'INTERVIEW', startsAt, endsAt }])).toBe('confirmed');
  });
});
