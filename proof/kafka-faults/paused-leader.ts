import { setTimeout as sleep } from 'node:timers/promises';
import { saying } from './rig.js';
import { secondsSince, type Scenario } from './scenario.js';

/** Longer than the 10 s of a lease: each ledger has its own, and the other one may end later than the one taken over first. */
const SECONDS = { small: 12, full: 60 };
const TAKEN_OVER_WITHIN = 15;

/** Pauses the leading relay between a publish and its note of it; the standby goes on, and the late note is refused. */
export const pausedLeader: Scenario = async (rig, dose) => {
  const { processes } = rig;
  const [leader] = processes.of('relay');
  if (!leader) throw new Error('nobody leads');
  const standby = await processes.add('relay');

  const { done } = rig.walk('paused leader', SECONDS[dose] + 2);
  leader.send('pause');
  await saying(leader, 'paused');
  const started = performance.now();
  let refusals = 0;
  leader.on('message', (word) => {
    if (word === 'refused') refusals += 1;
  });
  await saying(standby, 'published', 60_000);
  const takenOver = secondsSince(started);
  await sleep(Math.max(500, SECONDS[dose] * 1_000 - (performance.now() - started)));
  const pausedFor = secondsSince(started);
  const refused = saying(leader, 'refused').catch(() => undefined);
  leader.kill('SIGCONT');
  await refused;
  await done;
  return {
    told:
      `leading relay paused for ${pausedFor} s between a publish and its checkpoint: the standby's first publication came after ` +
      `${takenOver} s (at most ${TAKEN_OVER_WITHIN} s); checkpoint writes of the stale leader refused: ${refusals}`,
    held: takenOver <= TAKEN_OVER_WITHIN && refusals > 0,
  };
};
