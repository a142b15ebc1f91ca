import { openLedger } from '@academy/testing-infra';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { accountEvents } from '../src/account.examples.js';
import { refuseUnsafeSettings } from '../src/settings.js';
import { measureAppends } from './appends.js';
import { startCluster, type BenchCluster } from './cluster.js';
import type { Contender } from './contender.js';
import { FULL, QUICK } from './dose.js';
import { openInsert } from './insert.js';
import type { Measure } from './measure.js';
import { installPeers } from './peer-packages.js';
import { openPeers } from './peers.js';
import { measureReads } from './reads.js';
import { json, missed, table } from './report.js';

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
  },
});
const dose = flags.quick ? QUICK : FULL;

const machine = (): string =>
  `${availableParallelism()} cores, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`;

const measureAll = async (
  cluster: BenchCluster,
  peers: Readonly<Record<string, Contender>>,
): Promise<Measure[]> => {
  const ledger = await openLedger({
    superuserUrl: cluster.superuserUrl,
    service: 'registration',
    events: accountEvents,
  });
  await refuseUnsafeSettings(ledger.store.pool);
  const insert = await openInsert(ledger.urlOf('owner'));
  const appends = await measureAppends(ledger.store, { insert, ...peers }, dose);
  await insert.close();
  const reads = await measureReads(ledger.store, ledger.urlOf('owner'), dose);
  await ledger.close();
  return [...appends, reads];
};

const run = async (): Promise<Measure[]> => {
  if (!flags['no-peers']) await installPeers();
  const cluster = await startCluster();
  try {
    const peers = flags['no-peers'] ? {} : await openPeers(cluster);
    const measures = await measureAll(cluster, peers);
    await Promise.all(Object.values(peers).map((peer) => peer.close()));
    return measures;
  } finally {
    await cluster.remove();
  }
};

console.log(`The ledger on a PostgreSQL of its own, fsync on; ${machine()} at the beginning`);
if (flags['no-peers']) console.log('Without peers: targets against them are not judged.');
const measures = await run();
console.log(`\n${table(measures)}\n\n${machine()} at the end`);
const misses = missed(measures);
if (misses.length > 0) console.log(`Missed: ${misses.join('; ')}`);
if (flags.json) console.log(json(measures));
if (flags.check && misses.length > 0) process.exitCode = 1;
