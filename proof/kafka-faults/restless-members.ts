import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Scenario } from './scenario.js';

const ROUNDS = { small: 4, full: 20 };
const ROUND_SECONDS = 3;
const PARTS = ['trail', 'echo'] as const;

/** Every three seconds a member joins one group and one leaves the other. */
export const restlessMembers: Scenario = async (rig, dose) => {
  const { processes } = rig;
  const { done } = rig.walk('restless members', ROUNDS[dose] * ROUND_SECONDS);
  let guest: ChildProcess | undefined;
  let [joined, left] = [0, 0];
  const leave = async (child: ChildProcess | undefined): Promise<void> => {
    if (!child) return;
    await processes.dismiss(child);
    left += 1;
  };
  for (let round = 0; round < ROUNDS[dose]; round += 1) {
    const over = sleep(ROUND_SECONDS * 1_000);
    const [next] = await Promise.all([
      processes.add(PARTS[round % PARTS.length] ?? 'trail'),
      leave(guest),
    ]);
    guest = next;
    joined += 1;
    await over;
  }
  await leave(guest);
  await done;
  return {
    told: `members came and went every ${ROUND_SECONDS} s: ${joined} joined, ${left} left`,
    held: joined === ROUNDS[dose] && left === joined,
  };
};
