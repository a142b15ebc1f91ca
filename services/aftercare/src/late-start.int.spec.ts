import { ParticipationOpened, PlacementStarted } from '@academy/contracts';
import { FixedClock } from '@academy/testing';
import { eventually } from '@academy/testing-infra';
import { AftercareCards } from './aftercare-case/read-model/aftercare-cards.queries.js';
import { openNeighbourhood, type Neighbourhood } from './neighbours.examples.js';

const [participation] = ParticipationOpened.examples;
const [placement] = PlacementStarted.examples;
if (!participation || !placement) throw new Error('every contract has examples');
const { participantId } = placement;
const { homeCampusId } = participation;
const elsewhere = '0199b2c0-0000-7000-8000-0000000000c9';
const activity = '0199b2c0-0000-7000-8000-0000000091af';

describe('a placement that is recorded late', () => {
  const clock = new FixedClock('2026-04-10T03:00:00.000Z');
  let neighbours: Neighbourhood;
  let cards: AftercareCards;

  const started = (change: Partial<PlacementStarted['data']>) =>
    neighbours.says('matching', {
      type: 'PlacementStarted',
      data: { ...placement, actualStartOn: '2026-03-02', ...change },
    });

  beforeAll(async () => {
    neighbours = await openNeighbourhood(clock);
    cards = new AftercareCards(neighbours.service.tools.readModels);
  });
  afterAll(() => neighbours.close());

  it('AFT-1, T-21: is followed at once, and what is past already is due', async () => {
    await started({ placementId: activity, programType: 'WORK_EXPERIENCE' });
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
    expect(await cards.find(activity)).toBeNull();
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
});
