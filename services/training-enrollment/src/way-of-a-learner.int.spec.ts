import {
  ClosureDeclared,
  ConsentWithdrawn,
  counselingEvents,
  DuplicateResolved,
  DuplicateSuspected,
  HomeCampusChanged,
  matchingEvents,
  ParticipantsMerged,
  ParticipationExited,
  PlacementConfirmed,
  PlacementStarted,
  registrationEvents,
} from '@academy/contracts';
import { uuidv7, type SourcedEvent } from '@academy/event-store';
import { FixedClock } from '@academy/testing';
import { eventually, openNeighbourhood, type Neighbourhood } from '@academy/testing-infra';
import { classRuns } from './class-run/class-runs.js';
import { sessions } from './class-run/domain/class-run.examples.js';
import { onDisruptions } from './class-run/reactions/disruption.reactions.js';
import { ClassRunCards } from './class-run/read-model/class-run-cards.queries.js';
import { CourseCards } from './course/read-model/course-cards.queries.js';
import { trainingEnrollment } from './definition.js';
import { acceptTogether } from './enrollment/answer-offer-together.js';
import { enrollments } from './enrollment/enrollments.js';
import { alternativeOf } from './enrollment/reactions/alternative.reactions.js';
import { EnrollmentCards } from './enrollment/read-model/enrollment-cards.queries.js';
import { cancelRunTogether } from './enrollment/settle-run-together.js';
import { outcomeOf, TrainingDesk, type Applicant } from './enrollment/training-desk.examples.js';
import { toOpen } from './learner-record/domain/learner-record.examples.js';
import { learnerRecords } from './learner-record/learner-records.js';
import { LearnerCards } from './learner-record/read-model/learner-cards.queries.js';
import { policyOn } from './policies.js';

const AT = '2026-04-01T02:00:00.000Z';
const soon = { within: 20_000 };
const { participationId } = toOpen().data;
const farAhead = sessions.map((session, index) => ({
  ...session,
  startsAt: `2099-04-1${index}T01:00:00.000Z`,
  endsAt: `2099-04-1${index}T04:00:00.000Z`,
}));

const first = <Data>({ examples: [data] }: { readonly examples: readonly Data[] }): Data => {
  if (data === undefined) throw new Error('every contract has examples');
  return data;
};

describe('the way of a learner', () => {
  const clock = new FixedClock(AT);
  let neighbours: Neighbourhood<'registration' | 'matching' | 'counseling'>;
  let desk: TrainingDesk;

  const tools = () => neighbours.service.tools;
  const tasksOf = (participantId: string): Promise<readonly object[]> =>
    tools().readModels.query(
      'select kind, outcome from read.task where participant_id = $1 order by kind',
      [participantId],
    );
  const becomes = (keys: Applicant, status: string) =>
    eventually(async () => expect(await desk.statusOf(keys)).toBe(status), soon);

  beforeAll(async () => {
    neighbours = await openNeighbourhood({
      definition: trainingEnrollment,
      clock,
      neighbours: {
        registration: registrationEvents,
        matching: matchingEvents,
        counseling: counselingEvents,
      },
    });
    desk = new TrainingDesk(tools().streams, tools().policies);
  });
  afterAll(() => neighbours.close());

  it('S-11: gives seats and places in wait lists back when the consent is withdrawn, and leaves a class that has begun', async () => {
    const [small, begun] = [
      await desk.openRun('BASIC', { capacity: 1, waitlistCapacity: 5 }),
      await desk.openRun('EXPLORATION'),
    ];
    const [holder, person, next] = [
      await desk.learner(),
      await desk.learner(),
      await desk.learner(),
    ];
    await desk.apply(holder, small);
    const waiting = await desk.apply(person, small);
    const behind = await desk.apply(next, small);
    const attending = await desk.apply(person, begun);
    await desk.confirm(attending);

    const data = { ...first(ConsentWithdrawn), participantId: person };
    const withdrawn = { type: 'ConsentWithdrawn', data: { ...data, purpose: 'COLLECT_USE' } };
    await neighbours.says('registration', withdrawn);
    await becomes(waiting, 'cancelled');
    await becomes(attending, 'withdrawn');
    expect((await desk.stateOf(small.runId)).waitlist.entries).toMatchObject([
      { enrollmentId: behind.enrollmentId },
    ]);
  });

  it('TRN-19: leaves wait lists for a job, and offers to recognize it in the class', async () => {
    const full = await desk.openRun('BASIC', { capacity: 1, waitlistCapacity: 5 });
    const [holder, person] = [await desk.learner(), await desk.learner()];
    const seated = await desk.apply(holder, full);
    await desk.confirm(seated);
    const waiting = await desk.apply(person, full);
    const attending = await desk.apply(person, await desk.openRun('EXPLORATION'));
    const later = await desk.apply(person, await desk.openRun('BASIC', { sessions: farAhead }));
    for (const keys of [attending, later]) await desk.confirm(keys);

    const placement = { ...first(PlacementConfirmed), participantId: person };
    const asked = [
      { kind: 'EARLY_EMPLOYMENT', outcome: null },
      { kind: 'SEAT_OF_PLACED_PERSON', outcome: null },
    ];
    await neighbours.says('matching', { type: 'PlacementConfirmed', data: placement });
    await becomes(waiting, 'cancelled');
    await eventually(async () => expect(await tasksOf(person)).toEqual(asked), soon);
    const started = { ...first(PlacementStarted), participantId: person };
    await neighbours.says('matching', { type: 'PlacementStarted', data: started });

    const recognition = {
      ...{ placementId: started.placementId, hoursAttended: 3, hoursPlanned: 6, at: AT },
      policy: policyOn(tools().policies, '2026-04-01').earlyEmployment,
    };
    const command = { type: 'RecognizeEarlyEmployment', data: recognition } as const;
    await desk.run(enrollments, attending.enrollmentId, command);
    const answered = [{ kind: 'EARLY_EMPLOYMENT', outcome: 'RECOGNIZED' }, asked[1]];
    await eventually(async () => expect(await tasksOf(person)).toEqual(answered), soon);
    expect([await desk.statusOf(later), await desk.statusOf(seated)]).toEqual([
      'confirmed',
      'confirmed',
    ]);
  });

  it('S-4: is offered a seat in another run when the academy cancels theirs, and needs nobody once it is taken', async () => {
    const [lost, other] = [await desk.openRun('BASIC'), await desk.openRun('BASIC')];
    const person = await desk.learner();
    const seated = await desk.apply(person, lost);
    await desk.confirm(seated);
    const alternatives = [lost.runId, other.runId]; // the first one takes nobody any more
    const cancellation = { reasonCode: 'INSTRUCTOR' as const, alternatives, at: AT };
    await desk.does((options) =>
      cancelRunTogether(tools().streams, lost.runId, cancellation, options),
    );
    await becomes(seated, 'cancelled');

    const enrollmentId = alternativeOf(seated.enrollmentId, other.runId);
    const offered = { ...other, enrollmentId, participantId: person };
    const place = [{ enrollmentId, participantId: person, priorityClass: 1, offer: {} }];
    await eventually(
      async () => expect((await desk.stateOf(other.runId)).waitlist.entries).toMatchObject(place),
      soon,
    );
    const closed = [{ kind: 'CLASS_REBOOKING', outcome: 'WAITLISTED_PRIORITY' }];
    await eventually(async () => expect(await tasksOf(person)).toEqual(closed), soon);

    const answer = { by: 'PARTICIPANT', at: AT, policies: tools().policies } as const;
    await desk.does((options) => acceptTogether(tools().streams, offered, answer, options));
    await becomes(offered, 'confirmed');
  });

  it('asks what becomes of a class when the participation ends, and gives back what has not begun', async () => {
    const person = await desk.learner();
    const ahead = await desk.apply(person, await desk.openRun('BASIC'));
    const attending = await desk.apply(person, await desk.openRun('EXPLORATION'));
    await desk.confirm(attending);
    const data = { ...first(ParticipationExited), participantId: person, participationId };
    await neighbours.says('registration', { type: 'ParticipationExited', data });
    await becomes(ahead, 'cancelled');
    await eventually(
      async () =>
        expect(await tasksOf(person)).toEqual([{ kind: 'EXITED_DURING_CLASS', outcome: null }]),
      soon,
    );
    expect(await desk.statusOf(attending)).toBe('confirmed');
  });

  it('follows the person to another campus', async () => {
    const person = await desk.learner();
    const { to, ...change } = first(HomeCampusChanged);
    const data = { ...change, to, participantId: person };
    await neighbours.says('registration', { type: 'HomeCampusChanged', data });
    const cards = new LearnerCards(tools().readModels);
    await eventually(async () => expect(await cards.homeCampusOf(person)).toBe(to), soon);
  });

  it('REG-1, REG-2: lets an account under review wait, and shows its class with the account that absorbed it', async () => {
    const [survivor, absorbed] = [await desk.learner(), await desk.learner()];
    const run = await desk.openRun('EXPLORATION');
    const keys = await desk.apply(absorbed, run);
    const ids = { participantId: absorbed, reviewId: first(DuplicateSuspected).reviewId };
    const suspected = {
      ...first(DuplicateSuspected),
      ...ids,
      participantIds: [survivor, absorbed],
    };
    await neighbours.says('registration', { type: 'DuplicateSuspected', data: suspected });
    const underReview = async () =>
      (await desk.streams.load(learnerRecords, absorbed)).state.reviews.length > 0;
    await eventually(async () => expect(await underReview()).toBe(true), soon);
    expect(await outcomeOf(desk.confirm(keys))).toBe('LearnerUnderReview');

    const resolved = { ...first(DuplicateResolved), ...ids, decision: 'DIFFERENT' };
    await neighbours.says('registration', { type: 'DuplicateResolved', data: resolved });
    await eventually(async () => expect(await underReview()).toBe(false), soon);
    expect(await outcomeOf(desk.confirm(keys))).toBe('done');

    const merge = { ...first(ParticipantsMerged), ...ids, survivorId: survivor };
    const merged = { ...merge, absorbedId: absorbed };
    await neighbours.says('registration', { type: 'ParticipantsMerged', data: merged });
    const cards = new EnrollmentCards(tools().readModels, new CourseCards(tools().readModels));
    const { enrollmentId } = keys;
    await eventually(
      async () => expect(await cards.of(survivor)).toMatchObject([{ enrollmentId }]),
      soon,
    );
    await eventually(
      async () =>
        expect(await tasksOf(survivor)).toEqual([{ kind: 'MERGED_ENROLLMENT', outcome: null }]),
      soon,
    );
  });

  it('tells everybody in a run of its new times, and asks about those that collide', async () => {
    const run = await desk.openRun('EXPLORATION', { capacity: 2, waitlistCapacity: 5 });
    const basic = await desk.openRun('BASIC', { sessions: farAhead });
    const people = [await desk.learner(), await desk.learner(), await desk.learner()];
    const inRun: Applicant[] = [];
    for (const person of people) inRun.push(await desk.apply(person, run));
    const [busy, free, waiting] = inRun as [Applicant, Applicant, Applicant];
    await desk.confirm(await desk.apply(busy.participantId, basic));
    for (const keys of [busy, free]) await desk.confirm(keys);

    const postponement = { sessions: farAhead, decideAt: '2099-04-01T00:00:00.000Z' };
    await desk.run(classRuns, run.runId, { type: 'PostponeClassRun', data: postponement });
    const toldOf = async ({ enrollmentId }: Applicant) =>
      (await tools().store.readStream(`enrollment-${enrollmentId}`)).map(({ type }) => type);
    for (const keys of inRun)
      await eventually(
        async () => expect(await toldOf(keys)).toContain('EnrollmentTimesChanged'),
        soon,
      );
    await eventually(
      async () =>
        expect(await tasksOf(busy.participantId)).toEqual([
          { kind: 'TIMES_COLLIDE', outcome: null },
        ]),
      soon,
    );
    expect(await tasksOf(free.participantId)).toEqual([]);

    await desk.cancel(free);
    await eventually(
      async () => expect(await toldOf(waiting)).toContain('EnrollmentSeatOffered'),
      soon,
    );
  });

  it('S-6: lists the sessions that lose their campus until each is moved', async () => {
    const campusId = uuidv7();
    const { runId } = await desk.openRun('BASIC', { campusId, sessions: farAhead });
    const cards = new ClassRunCards(tools().readModels, new CourseCards(tools().readModels));
    await eventually(async () => expect(await cards.find(runId)).toBeDefined(), soon);

    const closure = { ...first(ClosureDeclared), campusId, scope: 'ALL' };
    const days = { from: '2099-04-10', to: '2099-04-30' };
    const meta = { id: uuidv7(), recordedAt: AT, service: 'campus-directory' };
    const event = { ...meta, type: 'ClosureDeclared', data: { ...closure, ...days } };
    const [onClosure] = onDisruptions(tools());
    const arrives = () =>
      desk.does(({ commandId }) =>
        Promise.resolve(
          onClosure?.run(tools().streams, event as unknown as SourcedEvent, commandId),
        ),
      );
    await arrives();
    await arrives();
    const listed = async () => (await cards.disrupted([campusId]))[0]?.disruptedSessions;
    const ids = farAhead.map(({ sessionId }) => sessionId);
    await eventually(async () => expect(await listed()).toEqual(ids), soon);
    expect(await cards.disrupted([uuidv7()])).toEqual([]);

    for (const { sessionId, startsAt } of farAhead) {
      const later = startsAt.replace('-04-', '-05-');
      const to = { startsAt: later, endsAt: later.replace('T01', 'T04') };
      const data = { sessionId, to, reason: 'CLOSED' };
      await desk.run(classRuns, runId, { type: 'RescheduleSession', data });
    }
    await eventually(async () => expect(await listed()).toBeUndefined(), soon);
    const history = await tools().store.readStream(`class-run-${runId}`);
    expect(history.filter(({ type }) => type === 'ClassSessionsDisrupted')).toHaveLength(1);
  });
});
