import { setTimeout as sleep } from 'node:timers/promises';
import type { Scenario } from './scenario.js';

const SECONDS = { small: 8, full: 60 };
/** People walk before the broker stops and after it is back. */
const AROUND = 1;

/** The ledgers need no broker. */
export const stoppedBroker: Scenario = async (rig, dose) => {
  const { done, acknowledged } = rig.walk('stopped broker', SECONDS[dose] + 2 * AROUND);
  await sleep(AROUND * 1_000);
  const start = await rig.stage.stopKafka();
  const before = acknowledged();
  await sleep(SECONDS[dose] * 1_000);
  const meanwhile = acknowledged() - before;
  await start();
  await done;
  return {
    told: `broker stopped for ${SECONDS[dose]} s: ${meanwhile} commands acknowledged meanwhile`,
    held: meanwhile > 0,
  };
};
