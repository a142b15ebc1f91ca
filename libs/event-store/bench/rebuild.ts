import { openLedger } from '@academy/testing-infra';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { accountEvents } from '../src/account.examples.js';
import { startCluster } from './cluster.js';
import { FULL, QUICK } from './dose.js';
import { measureRebuilds } from './rebuilds.js';
import { json, missed, table } from './report.js';

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});

const machine = (): string =>
  `${availableParallelism()} cores, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`;

console.log(`Rebuilds on a PostgreSQL of their own, fsync on; ${machine()} at the beginning`);
const cluster = await startCluster();
try {
  const ledger = await openLedger({
    superuserUrl: cluster.superuserUrl,
    service: 'registration',
    events: accountEvents,
  });
  const measures = await measureRebuilds(ledger, flags.quick ? QUICK : FULL);
  await ledger.close();
  console.log(`\n${table(measures)}\n\n${machine()} at the end`);
  const misses = missed(measures);
  if (misses.length > 0) console.log(`Missed: ${misses.join('; ')}`);
  if (flags.json) console.log(json(measures));
  if (flags.check && misses.length > 0) process.exitCode = 1;
} finally {
  await cluster.remove();
}
