import type { Scenario } from './scenario.js';

const SECONDS = { small: 3, full: 20 };
const GROUPS = ['trail', 'echo'] as const;

/** Who was where is the consumers' own to know: what the brokers remember of them is deleted, and then a lie. */
export const forgottenGroups: Scenario = async (rig, dose) => {
  const { processes, groups } = rig;
  const { done, acknowledged } = rig.walk('forgotten groups', SECONDS[dose]);
  const members = GROUPS.flatMap((part) => processes.of(part));
  await Promise.all(members.map((child) => processes.dismiss(child)));
  await done;
  await rig.published();
  await groups.forget(GROUPS);
  await groups.pretendAllRead('trail');
  const lies = await groups.offsetsOf('trail');
  const left = await groups.offsetsOf('echo');
  await Promise.all(GROUPS.map((part) => processes.add(part)));
  return {
    told:
      `${GROUPS.length} groups deleted with their offsets while ${acknowledged()} commands waited for them; one was then told by ` +
      `${lies} offsets that it had read everything`,
    held: lies > 0 && left === 0,
  };
};
