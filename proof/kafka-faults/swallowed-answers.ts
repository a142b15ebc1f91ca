import { setTimeout as sleep } from 'node:timers/promises';
import type { Scenario } from './scenario.js';

const SECONDS = { small: 9, full: 90 };
/** For these the client waits until its patience ends, which is after 10 s. */
const isSilent = {
  small: (number: number) => number === 3,
  full: (number: number) => number % 4 === 3,
};
const DELAY_MS = 10;

/** The broker has stored what its producer does not know of. Halfway every connection is cut at once. */
export const swallowedAnswers: Scenario = async (rig, dose) => {
  const { proxy } = rig;
  proxy.delayMs = DELAY_MS;
  proxy.swallow({ what: 'answers', every: 10, isSilent: isSilent[dose] });
  const { done } = rig.walk('swallowed answers', SECONDS[dose]);
  await sleep(SECONDS[dose] * 500);
  const connections = proxy.cut();
  await done;
  await rig.published();
  proxy.swallow(undefined);
  proxy.delayMs = 0;

  const { swallowed, passed } = proxy;
  const records = await rig.records();
  const twice = records.length - new Set(records.map(({ id }) => id)).size;
  return {
    told:
      `every 10th acknowledgement swallowed, every other time that of the resending too: ${swallowed} of ${swallowed + passed}, ` +
      `${connections} connections cut at once, so that the topics carry ${twice} events twice`,
    held: swallowed > 0 && connections > 0,
  };
};
