import { JobOrderPublished, NightlyRunBegan } from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import { uuidv5 } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import type { Tools } from '@academy/platform';
import { policyOn } from '../../policies.js';
import { EVERYBODY, nightlyRuns } from '../nightly-runs.js';
import { openOrders } from '../open-orders.js';
import { runForMany, type ManyAsked } from '../run-for-many.js';

type Needs = Pick<Tools, 'readModels' | 'policies' | 'consistency'>;

/** A new order looks for its people, and every night everybody is matched with every order. */
export const onNewOrders = (needs: Needs): readonly Reaction[] => [
  reaction(JobOrderPublished, 'ScheduleNightlyRun', async () => {
    const at = needs.policies.clock.now();
    const { atHour } = policyOn(needs.policies, civilDateOf(at)).manyAtOnce;
    const data = { atHour, at };
    return command(nightlyRuns, EVERYBODY, { type: 'ScheduleNightlyRun', data });
  }),
  reaction(JobOrderPublished, 'RunMatching', async ({ data: { jobOrderId } }, { id, position }) => {
    await needs.consistency.atLeast(`matching:${position}`);
    const today = civilDateOf(needs.policies.clock.now());
    const orders = await openOrders(needs.readModels, today, jobOrderId);
    if (orders.length === 0) return null;
    const asked: ManyAsked = {
      ...{ runId: uuidv5(id, 'matching-run'), orders, jobOrderId },
      scope: 'JOB_ORDER',
      trigger: 'ORDER_PUBLISHED',
      audience: 'CONSULTANT',
    };
    return { execute: (streams, options) => runForMany(streams, needs, { asked, options }) };
  }),
  reaction(NightlyRunBegan, 'RunMatching', async (_, { id }) => {
    const today = civilDateOf(needs.policies.clock.now());
    const orders = await openOrders(needs.readModels, today);
    const asked: ManyAsked = {
      ...{ runId: uuidv5(id, 'matching-run'), orders },
      scope: 'BATCH',
      trigger: 'NIGHTLY',
      audience: 'PARTICIPANT',
    };
    return { execute: (streams, options) => runForMany(streams, needs, { asked, options }) };
  }),
];
