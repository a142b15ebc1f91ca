import { randomUUID } from 'node:crypto';
import { accounts } from '../src/account.examples.js';
import { causedBy } from '../src/causation.js';
import type { EventStore } from '../src/event-store.js';
import { uuidv7 } from '../src/ids.js';
import { Streams } from '../src/streams/streams.js';
import type { Contender } from './contender.js';
import type { Dose } from './dose.js';
import { interleaved, load, type Round } from './load.js';
import type { Measure } from './measure.js';
import { asUnit, CAUSE, nextEntry, NOTE } from './payload.js';

/** The ledger as a contender, with or without the record that makes a command's retry harmless. */
export const ledgerContender = (store: EventStore, recorded: boolean): Contender => ({
  append: async (entry) => {
    const appended = await store.append(asUnit(entry, recorded));
    if (!appended.ok) throw new Error(`refused: ${JSON.stringify(appended.refusals)}`);
  },
  close: () => Promise.resolve(),
});

/** Commands on one stream, through everything that a service goes through. */
const hot = (store: EventStore): (() => Promise<unknown>) => {
  const streams = new Streams(store);
  const participantId = uuidv7();
  const command = {
    type: 'MakeEntry',
    data: { participantId, note: NOTE, limit: Number.MAX_SAFE_INTEGER },
  } as const;
  return () =>
    causedBy(CAUSE, () =>
      streams.execute(accounts, participantId, command, { commandId: randomUUID() }),
    );
};

type Load = Readonly<Record<string, () => Promise<Round>>>;

const loads = (
  contenders: Readonly<Record<string, Contender>>,
  inFlight: number,
  seconds: number,
): Load =>
  Object.fromEntries(
    Object.entries(contenders).map(([name, { append }]) => [
      name,
      () => load(() => append(nextEntry()), inFlight, seconds),
    ]),
  );

type Rounds = Readonly<Record<string, Round>>;

const roundOf = (rounds: Rounds, name: string): Round => {
  const round = rounds[name];
  if (!round) throw new Error(`${name} was not measured`);
  return round;
};

const throughput = (name: string, rounds: Rounds): Measure => ({
  name,
  unit: 'events/s',
  value: roundOf(rounds, 'ledger').perSecond,
  references: Object.fromEntries(
    Object.keys(rounds)
      .filter((reference) => reference !== 'ledger')
      .map((reference) => [reference, roundOf(rounds, reference).perSecond]),
  ),
});

const run = async (of: (seconds: number) => Load, dose: Dose): Promise<Rounds> => {
  await interleaved(of(dose.warmUpSeconds), 1);
  return interleaved(of(dose.seconds), dose.rounds);
};

/** `append.1`, `append.32` with its p99, `append.256` and `append.hot`. */
export const measureAppends = async (
  store: EventStore,
  references: Readonly<Record<string, Contender>>,
  dose: Dose,
): Promise<Measure[]> => {
  const contenders = {
    ledger: ledgerContender(store, true),
    withoutCommand: ledgerContender(store, false),
    ...references,
  };
  const one = await run((seconds) => loads(contenders, 1, seconds), dose);
  const some = await run((seconds) => loads(contenders, 32, seconds), dose);
  const onOneStream = hot(store);
  const { hot: hottest, ...many } = await run(
    (seconds) => ({
      ...loads(contenders, 256, seconds),
      hot: () => load(onOneStream, 256, seconds),
    }),
    dose,
  );
  return [
    throughput('append.1', one),
    throughput('append.32', some),
    {
      name: 'append.32.p99',
      unit: 'ms',
      value: roundOf(some, 'ledger').p99Ms,
      references: { insert: roundOf(some, 'insert').p99Ms },
    },
    throughput('append.256', many),
    {
      name: 'append.hot',
      unit: 'events/s',
      value: hottest?.perSecond ?? NaN,
      references: { 'append.256': roundOf(many, 'ledger').perSecond },
    },
  ];
};
