import {
  ConsentWithdrawn,
  ParticipationOpened,
  PlacementStarted,
  matchingEvents,
  registrationEvents,
} from '@academy/contracts';
import { FixedClock } from '@academy/testing';
import { eventually, openNeighbourhood, type Neighbourhood } from '@academy/testing-infra';
import { AftercareCards } from './aftercare-case/read-model/aftercare-cards.queries.js';
import { Retention } from './aftercare-case/read-model/retention.queries.js';
import { aftercare } from './definition.js';

const [participation] = ParticipationOpened.examples;
const [placement] = PlacementStarted.examples;
const [withdrawal] = ConsentWithdrawn.examples;
if (!participation || !placement || !withdrawal) throw new Error('every contract has examples');
const { participantId } = placement;
const { homeCampusId } = participation;
const elsewhere = '0199b2c0-0000-7000-8000-0000000000c9';
const activity = '0199b2c0-0000-7000-8000-0000000091af';

describe('a placement that is recorded late', () => {
  const clock = new FixedClock('2026-04-10T03:00:00.000Z');
  let neighbours: Neighbourhood<'registration' | 'matching'>;
  let cards: AftercareCards;

  const started = (change: Partial<PlacementStarted['data']>) =>
    neighbours.says('matching', {
      type: 'PlacementStarted',
      data: { ...placement, actualStartOn: '2026-03-02', ...change },
    });

  beforeAll(async () => {
    neighbours = await openNeighbourhood({
      definition: aftercare,
      clock,
      neighbours: { registration: registrationEvents, matching: matchingEvents },
    });
    cards = new AftercareCards(neighbours.service.tools.readModels);
  });
  afterAll(() => neighbours.close());

  it('AFT-1, T-21: is followed at once, and what is past already is due', async () => {
    await started({});
    await started({});
    await eventually(
      async () =>
        expect(await cards.find(placement.placementId)).toMatchObject({
          status: 'DUE',
          nextCode: 'M1',
          nextDueOn: '2026-04-02',
          version: 2,
        }),
      { within: 20_000 },
    );
  });

  it('comes due again when the clock reaches the next check-point', async () => {
    clock.moveTo('2026-06-01T15:00:00.000Z');
    await eventually(
      async () =>
        expect((await cards.find(placement.placementId))?.checkpoints).toMatchObject([
          { code: 'M1', status: 'DUE' },
          { code: 'M3', status: 'DUE' },
          { code: 'M6', status: 'SCHEDULED' },
          { code: 'M12', status: 'SCHEDULED' },
        ]),
      { within: 20_000 },
    );
  });

  it('is on the work list of the home campus and of no other', async () => {
    expect(await cards.list([homeCampusId], {}, 10)).toEqual([]);
    await neighbours.says('registration', {
      type: 'ParticipationOpened',
      data: { ...participation, participantId },
    });
    const mine = { aftercareId: placement.placementId, campusId: homeCampusId };
    await eventually(
      async () => expect(await cards.list([homeCampusId], {}, 10)).toMatchObject([mine]),
      { within: 20_000 },
    );
    expect(await cards.list([elsewhere, 'west'], {}, 10)).toEqual([]);
    expect(await cards.list([], {}, 10)).toEqual([]);
  });

  it('is found by status, campus and day, and only behind its place', async () => {
    const count = async (...asked: Parameters<AftercareCards['list']>) =>
      (await cards.list(...asked)).length;
    expect(await count('all', { status: 'DUE', campusId: homeCampusId }, 10)).toBe(1);
    expect(await count('all', { status: 'DONE' }, 10)).toBe(0);
    expect(await count('all', { campusId: elsewhere }, 10)).toBe(0);
    expect(await count('all', { dueUntil: '2026-04-02' }, 10)).toBe(1);
    expect(await count('all', { dueUntil: '2026-04-01' }, 10)).toBe(0);
    const { placementId: aftercareId } = placement;
    expect(await count('all', {}, 10, { nextDueOn: '2026-04-02', aftercareId })).toBe(0);
    expect(await count('all', {}, 10, { nextDueOn: '2026-04-01', aftercareId })).toBe(1);
    expect(await count('all', {}, 10, { nextDueOn: null, aftercareId })).toBe(0);
  });

  it('T-21: has the officer call on the days of the plan, and misses what is over', async () => {
    const tasks = () =>
      neighbours.service.tools.readModels.query<unknown[]>(
        `select kind, outcome, count(*)::int count from read.task group by kind, outcome order by outcome`,
      );
    const call = { kind: 'FOLLOW_UP_CALL' };
    // Two of M1, on the day it was known and one for those that the clock jumped over, and the first of M3.
    await eventually(
      async () => expect(await tasks()).toEqual([{ ...call, outcome: null, count: 3 }]),
      { within: 20_000 },
    );
    clock.moveTo('2026-06-10T00:00:00.000Z');
    await eventually(
      async () =>
        expect(await tasks()).toEqual([
          { ...call, outcome: 'MISSED', count: 2 },
          { ...call, outcome: null, count: 2 },
        ]),
      { within: 20_000 },
    );
    expect((await cards.find(placement.placementId))?.checkpoints[0]).toMatchObject({
      status: 'MISSED',
    });
  });

  it('AFT-5: is in the coverage, and unknown beside the rate', async () => {
    const retention = new Retention(neighbours.service.tools.readModels);
    const unknown = { reached: 1, unknown: 1, coverage: 0, rateAnyEmployer: null };
    expect(await retention.rates([homeCampusId], { measuredUntil: '2026-06-10' })).toMatchObject([
      { code: 'M1', ...unknown },
      { code: 'M3', ...unknown },
    ]);
    expect(await retention.rates([elsewhere], { measuredUntil: '2026-06-10' })).toEqual([]);
    const asked = { measuredUntil: '2026-06-10', programType: 'HIRING' };
    expect(await retention.rates('all', asked)).toEqual([]);
  });

  it('AFT-17: is called about no more when the consent is taken back', async () => {
    const data = { ...withdrawal, participantId, purpose: 'COLLECT_USE' };
    await neighbours.says('registration', { type: 'ConsentWithdrawn', data });
    await eventually(
      async () =>
        expect(await cards.find(placement.placementId)).toMatchObject({
          contactStopped: true,
          closedFor: 'WITHDREW',
          nextDueOn: null,
        }),
      { within: 20_000 },
    );
  });

  it('AFT-8: has check-points of its own when it is a paid activity', async () => {
    await started({ placementId: activity, programType: 'WORK_EXPERIENCE' });
    await eventually(
      async () =>
        expect((await cards.find(activity))?.checkpoints).toMatchObject([
          { code: 'ACTIVITY_MID', status: 'DUE' },
          { code: 'ACTIVITY_END', status: 'DUE' },
          { code: 'AFTER_M3', status: 'SCHEDULED' },
          { code: 'AFTER_M6', status: 'SCHEDULED' },
        ]),
      { within: 20_000 },
    );
  });
});
