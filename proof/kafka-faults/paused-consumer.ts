import { eventually } from '@academy/testing-infra';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Rig } from './rig.js';
import { saying } from './rig.js';
import { secondsSince, type Scenario } from './scenario.js';

/** Longer than a session, so that the group goes on without the one that is paused. */
const SECONDS = { small: 9, full: 45 };
const GROUP = 'trail';
const REJOINED_WITHIN_MS = 30_000;

const membersBecome = ({ groups }: Rig, count: number, within: number): Promise<void> =>
  eventually(
    async () => {
      const members = await groups.members(GROUP);
      if (members !== count) throw new Error(`${GROUP} has ${members} members, not ${count}`);
    },
    { within },
  );

/** A member that was taken for dead wakes up in the middle of what another one has done since. */
export const pausedConsumer: Scenario = async (rig, dose) => {
  const { processes } = rig;
  const [paused] = processes.of('trail');
  if (!paused) throw new Error('nobody to pause');
  const other = await processes.add('trail');
  await membersBecome(rig, 2, 30_000);

  const { done } = rig.walk('paused consumer', SECONDS[dose] + 2);
  await saying(paused, 'at work');
  paused.kill('SIGSTOP');
  const started = performance.now();
  await membersBecome(rig, 1, SECONDS[dose] * 1_000 + 30_000);
  const without = secondsSince(started);
  await sleep(Math.max(0, SECONDS[dose] * 1_000 - (performance.now() - started)));
  const pausedFor = secondsSince(started);
  paused.kill('SIGCONT');
  const woken = performance.now();
  await membersBecome(rig, 2, REJOINED_WITHIN_MS);
  const rejoined = secondsSince(woken);
  await done;
  await processes.dismiss(other);
  return {
    told:
      `one of two consumers paused for ${pausedFor} s in the middle of its work: the group went on without it after ${without} s ` +
      `and had it back ${rejoined} s after it woke`,
    held: true,
  };
};
