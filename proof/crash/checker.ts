import type { Line } from './client-ledger.js';
import { findInSequences, type Finding } from './finding.js';
import type { CarriedRecord, Person, Shape, Sight, StoredStep } from './look.js';

/** I1, I2, I3: every acknowledged command is in the ledger once, where its answer said, and nothing is there that nobody sent. */
const checkCommands = (stored: readonly StoredStep[], lines: readonly Line[]): Finding[] => {
  const byCommand = Map.groupBy(stored, ({ command }) => command);
  const sent = new Set(lines.filter(({ is }) => is === 'sent').map(({ command }) => command));
  const answers = lines.filter((line) => line.is === 'acknowledged');
  const lost = answers.filter(({ command }) => !byCommand.has(command)).length;
  const moved = answers.filter(({ command, streamVersion, position }) => {
    const [event] = byCommand.get(command) ?? [];
    return event && (event.version !== streamVersion || event.position !== position);
  }).length;
  const twice = [...byCommand.values()].reduce((sum, { length }) => sum + length - 1, 0);
  const unsent = [...byCommand.keys()].filter((command) => !sent.has(command)).length;
  const final = { mayPass: false };
  return [
    { invariant: 'I1', harm: 'lost', what: 'acknowledged commands', count: lost, ...final },
    { invariant: 'I2', harm: 'doubled', what: 'commands', count: twice, ...final },
    { invariant: 'I3', harm: 'wrong', what: 'answers', count: moved, ...final },
    { invariant: 'I3', harm: 'wrong', what: 'commands that nobody sent', count: unsent, ...final },
  ];
};

/** I4, I5: every stream is 1..n, positions are dense; and nobody is left parked. */
const checkShape = ([name, { gaps, holes, parked }]: [string, Shape]): Finding[] => [
  { invariant: 'I4', harm: 'wrong', what: `${name} streams`, count: gaps, mayPass: false },
  { invariant: 'I5', harm: 'lost', what: `${name} positions`, count: holes, mayPass: false },
  {
    invariant: 'I11',
    harm: 'wrong',
    what: `events parked at ${name}`,
    count: parked,
    mayPass: true,
  },
];

/** I5, I6: the bus has every event, repeats one only as an exact copy, and brings each lane's in their order. */
const checkBus = (records: readonly CarriedRecord[], events: number): Finding[] => {
  const copies = Map.groupBy(records, ({ lane, id }) => `${lane} ${id}`);
  const changed = [...copies.values()].filter(
    (all) => new Set(all.map(({ hash }) => hash)).size > 1,
  ).length;
  const highest = new Map<string, bigint>();
  let early = 0;
  for (const [first] of copies.values()) {
    if (!first) continue;
    const sequence = BigInt(first.sequence);
    if (sequence < (highest.get(first.lane) ?? 0n)) early += 1;
    highest.set(first.lane, sequence);
  }
  const absent = Math.max(0, events - copies.size);
  const strange = Math.max(0, copies.size - events);
  return [
    { invariant: 'I6', harm: 'lost', what: 'events on the bus', count: absent, mayPass: true },
    { invariant: 'I6', harm: 'wrong', what: 'events on the bus', count: strange, mayPass: false },
    { invariant: 'I6', harm: 'wrong', what: 'copies on the bus', count: changed, mayPass: false },
    {
      invariant: 'I5',
      harm: 'out of order',
      what: 'events on the bus',
      count: early,
      mayPass: false,
    },
  ];
};

const listsOf = <T, U>(people: readonly Person<T>[], convert: (list: readonly T[]) => U[]) =>
  new Map(people.map(({ person, list }) => [person, convert(list)]));

/** The numbers of a person's marks of one letter: `s3` is their third step, `e3` its echo. */
const marked =
  (letter: string) =>
  (marks: readonly string[]): number[] =>
    marks.filter((mark) => mark.startsWith(letter)).map((mark) => Number(mark.slice(1)));

/**
 * Everything that must not be, as an outside program sees it: the databases by plain SQL, the clients by their own record. Effects
 * that are still on their way count as lost, but may pass.
 */
export const check = (sight: Sight, lines: readonly Line[]): Finding[] => {
  const { steps, echoes, trails, records, shapes } = sight;
  const byPerson = Map.groupBy(steps, ({ person }) => person);
  const lengths = new Map([...byPerson].map(([person, { length }]) => [person, length]));
  return [
    ...checkCommands(steps, lines),
    ...Object.entries(shapes).flatMap(checkShape),
    ...checkBus(records, shapes.walking.events + shapes.hearing.events),
    ...findInSequences(
      'echoes',
      listsOf(echoes, (list) => [...list]),
      lengths,
    ),
    ...findInSequences('steps in the read model', listsOf(trails, marked('s')), lengths),
    ...findInSequences('echoes in the read model', listsOf(trails, marked('e')), lengths),
  ].filter(({ count }) => count > 0);
};
