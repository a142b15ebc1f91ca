import { ParticipationOpened, registrationEvents } from '@academy/contracts';
import { uuidv7 } from '@academy/event-store';
import { FixedClock } from '@academy/testing';
import { eventually, openNeighbourhood, type Neighbourhood } from '@academy/testing-infra';
import { candidates } from './candidate/candidates.js';
import { toNoteConsent, wishesNoted } from './candidate/domain/candidate.examples.js';
import { PoolMember } from './candidate/read-model/pool.entity.js';
import { matching } from './definition.js';
import { toPublish, toSubmit } from './job-order/domain/job-order.examples.js';
import { jobOrders } from './job-order/job-orders.js';
import { RecommendationCards } from './recommendation/read-model/recommendation-cards.queries.js';

const [participation] = ParticipationOpened.examples;
if (!participation) throw new Error('the contract has an example');
const { homeCampusId } = participation;
const soon = { within: 20_000 };
const { profileVersion: _, notedAt, ...wishes } = wishesNoted.data;

describe('matching for many', () => {
  const clock = new FixedClock('2026-03-06T01:00:00.000Z');
  const [fitting, refusing, elsewhere] = [uuidv7(), uuidv7(), uuidv7()];
  const [first, second] = [uuidv7(), uuidv7()];
  let neighbours: Neighbourhood<'registration'>;
  const tools = () => neighbours.service.tools;

  const batches = async (): Promise<readonly unknown[]> => {
    const feed = await tools().store.readFeed(0n, 5_000);
    return feed.filter(({ type }) => type.includes('MatchBatchCompleted')).map(({ data }) => data);
  };
  const publish = async (jobOrderId: string) => {
    await neighbours.runs(jobOrders, jobOrderId, toSubmit({ jobOrderId }));
    await neighbours.runs(jobOrders, jobOrderId, toPublish());
  };
  const enters = async (participantId: string, change: Partial<typeof wishes>) => {
    const data = { ...participation, participantId };
    await neighbours.says('registration', { type: 'ParticipationOpened', data });
    await eventually(async () => {
      const { state } = await tools().streams.load(candidates, participantId);
      expect(state.status).toBe('open');
    }, soon);
    const consent = { ...toNoteConsent().data, participantId };
    await neighbours.runs(candidates, participantId, { type: 'NoteConsent', data: consent });
    await neighbours.runs(candidates, participantId, {
      type: 'NoteWishes',
      data: { ...wishes, ...change, participantId, at: notedAt },
    });
  };

  beforeAll(async () => {
    neighbours = await openNeighbourhood({
      definition: matching,
      clock,
      neighbours: { registration: registrationEvents },
    });
    await enters(fitting, {});
    await enters(refusing, { automatedRecommendation: false });
    await enters(elsewhere, { districts: ['11680'] });
    const pool = tools().readModels.getRepository(PoolMember);
    await eventually(
      async () => expect(await pool.countBy({ open: true, hasWishes: true })).toBe(3),
      soon,
    );
  });
  afterAll(() => neighbours.close());

  it('MAT-8, MAT-9: finds the people for a new order, and none who refused, for their consultants', async () => {
    await publish(first);
    await eventually(async () => expect(await batches()).toHaveLength(1), soon);
    const counts = { people: 2, eligible: 1, recommendedTo: 1 };
    const run = { algorithm: 'RULES', algorithmVersion: 'rules-v1', jobOrderId: first };
    expect(await batches()).toMatchObject([{ scope: 'JOB_ORDER', ...run, ...counts }]);
    const cards = new RecommendationCards(tools().readModels);
    const found = (campuses: 'all' | readonly string[]) =>
      cards.whoFits({ jobOrderId: first, campuses, limit: 10 });
    const card = { participantId: fitting, audience: 'CONSULTANT', status: 'ISSUED' };
    await eventually(async () => expect(await found([homeCampusId])).toMatchObject([card]), soon);
    expect(await found('all')).toHaveLength(1);
    expect(await found(['0199b2c0-0000-7000-8000-0000000000c9'])).toEqual([]);
    expect(
      await tools().readModels.query(
        `select participant_id from read.task where kind = 'REVIEW_RECOMMENDATION'`,
      ),
    ).toEqual([{ participant_id: fitting }]);
  });

  it('MAT-8: looks at everybody at night, once for all nights that an outage took', async () => {
    await neighbours.runs(candidates, elsewhere, {
      type: 'NoteWishes',
      data: { ...wishes, participantId: elsewhere, at: notedAt },
    });
    clock.moveTo('2026-03-09T22:00:00.000Z');
    await eventually(async () => expect(await batches()).toHaveLength(2), soon);
    const [, night] = await batches();
    expect(night).toMatchObject({ scope: 'BATCH', trigger: 'NIGHTLY', recommendedTo: 1 });
    expect(night).toMatchObject({ people: 2, eligible: 2 });
  });

  it('recommends a later order to whom it suits, and the earlier one to nobody twice', async () => {
    await publish(second);
    await eventually(async () => expect(await batches()).toHaveLength(3), soon);
    const [, , last] = await batches();
    expect(last).toMatchObject({ jobOrderId: second, eligible: 2, recommendedTo: 2 });
  });
});
