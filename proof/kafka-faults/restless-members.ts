import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { secondsSince, type Scenario } from './scenario.js';

const ROUNDS = { small: 4, full: 20 };
const ROUND_SECONDS = 3;
const PARTS = ['trail', 'echo'] as const;

/** Every three seconds a member joins one group and one leaves the other. */
export const restlessMembers: Scenario = async (rig, dose) => {
  const { processes } = rig;
  const { done } = rig.walk('restless members', ROUNDS[dose] * ROUND_SECONDS);
  let guest: Promise<ChildProcess> | undefined;
  let left = 0;
  const leave = async (joining: Promise<ChildProcess>): Promise<void> => {
    await processes.dismiss(await joining);
    left += 1;
  };
  const leaving: Promise<void>[] = [];
  const started = performance.now();
  for (let round = 0; round < ROUNDS[dose]; round += 1) {
    if (guest) leaving.push(leave(guest));
    // Nobody waits for a process to start: a slow machine changes the groups as often.
    guest = processes.add(PARTS[round % PARTS.length] ?? 'trail');
    await sleep(ROUND_SECONDS * 1_000);
  }
  const seconds = secondsSince(started);
  if (guest) leaving.push(leave(guest));
  await Promise.all(leaving);
  await done;
  return {
    told: `members came and went every ${ROUND_SECONDS} s for ${seconds} s: ${ROUNDS[dose]} joined, ${left} left`,
    held: left === ROUNDS[dose],
  };
};
