import { uuidv5 } from '@academy/event-store';
import { PEOPLE } from '../crash/one-run.js';
import { query } from '../query.js';
import type { End } from './groups.js';
import type { Rig } from './rig.js';
import type { Scenario } from './scenario.js';

const SECONDS = { small: 3, full: 20 };

/** Records that lay before these ends and that the read model has not had. */
const unreadBefore = async ({ stage }: Rig, ends: readonly End[]): Promise<number> => {
  const rows = await query<{ source: string; position: string }>(
    stage.owners.trail,
    `select source, position::text from es.checkpoints where consumer = 'trail'`,
  );
  const places = new Map(rows.map(({ source, position }) => [source, BigInt(position)]));
  return ends.reduce((sum, { topic, partition, offset }) => {
    const at = places.get(`kafka/${topic}/${partition}`) ?? 0n;
    return sum + Number(offset > at ? offset - at : 0n);
  }, 0);
};

/** The topics lose what a consumer that is behind has not read; one more step of everybody shows it the gaps. */
export const truncatedTopics: Scenario = async (rig, dose) => {
  const [behind] = rig.processes.of('trail');
  if (!behind) throw new Error('nobody to fall behind');
  behind.kill('SIGSTOP');
  await rig.walk('truncated topics', SECONDS[dose]).done;
  await rig.published();
  // What is about to go must have been seen by the checker.
  await rig.records();
  const ends = await rig.groups.truncate();
  const unread = await unreadBefore(rig, ends);
  behind.kill('SIGCONT');
  const orders = PEOPLE.map((person) => ({
    command: uuidv5('crash', 'truncated topics', person),
    person,
  }));
  await rig.send(orders);
  return {
    told: `${ends.length} partitions truncated while a consumer was behind: ${unread} records that it had not read, healed from the source`,
    held: unread > 0,
  };
};
