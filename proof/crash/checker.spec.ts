import { check } from './checker.js';
import type { Line } from './client-ledger.js';
import { tellFindings } from './finding.js';
import type { Sight } from './look.js';

const ANNA = 'anna';
const answer = (command: string, at: number): Line[] => [
  { is: 'sent', command, person: ANNA },
  { is: 'acknowledged', command, streamVersion: at, position: String(at), replayed: false },
];
const lines = [...answer('one', 1), ...answer('two', 2)];

const step = (command: string, at: number) => ({
  ...{ command, person: ANNA },
  ...{ version: at, position: String(at) },
});
const shape = { gaps: 0, holes: 0, events: 2, parked: 0 };
const record = (lane: string, sequence: string) => ({
  ...{ lane, sequence },
  ...{ id: `${lane} ${sequence}`, hash: sequence },
});

/** Two steps, their echoes, and everybody knows of them. */
const good: Sight = {
  steps: [step('one', 1), step('two', 2)],
  echoes: [{ person: ANNA, list: [1, 2] }],
  trails: [{ person: ANNA, list: ['s1', 'e1', 's2', 'e2'] }],
  records: ['steps', 'echoes'].flatMap((lane) => [record(lane, '1'), record(lane, '2')]),
  shapes: { walking: shape, hearing: shape, trail: { ...shape, events: 0 } },
};

const found = (change: Partial<Sight>, told: readonly Line[] = lines): string =>
  tellFindings(check({ ...good, ...change }, told));

const echoed = (...list: number[]) => ({ echoes: [{ person: ANNA, list }] });
const trailed = (...list: string[]) => ({ trails: [{ person: ANNA, list }] });
const carried = (...more: Sight['records']) => ({ records: [...good.records, ...more] });

describe('the checker of the crash run', () => {
  it('finds nothing where everything is right, also when the bus repeats itself exactly', () => {
    expect(found({})).toBe('nothing');
    expect(found(carried(record('steps', '1')))).toBe('nothing');
  });

  it.each<[string, Partial<Sight>, readonly Line[]]>([
    ['I1: 1 acknowledged commands lost', {}, [...lines, ...answer('three', 3)]],
    ['I2: 1 commands doubled', { steps: [...good.steps, step('two', 3)] }, lines],
    ['I3: 1 answers wrong', {}, [...answer('one', 1), ...answer('two', 7)]],
    ['I3: 1 commands that nobody sent wrong', {}, answer('one', 1)],
  ])('holds the ledger to what the clients wrote down: %s', (finding, change, told) => {
    expect(found(change, told)).toContain(finding);
  });

  it.each<[string, Partial<Sight>]>([
    ['I4: 1 walking streams wrong', { shapes: { ...good.shapes, walking: { ...shape, gaps: 1 } } }],
    [
      'I5: 3 hearing positions lost',
      { shapes: { ...good.shapes, hearing: { ...shape, holes: 3 } } },
    ],
    [
      'I11: 2 events parked at trail wrong',
      { shapes: { ...good.shapes, trail: { ...shape, events: 0, parked: 2 } } },
    ],
    ['I6: 1 events on the bus lost', { records: good.records.slice(1) }],
    ['I6: 1 events on the bus wrong', carried(record('steps', '3'))],
    ['I6: 1 copies on the bus wrong', carried({ ...record('steps', '1'), hash: 'other' })],
    [
      'I5: 1 events on the bus out of order',
      { records: [...good.records].reverse().slice(1).concat(record('echoes', '2')) },
    ],
    ['I2: 1 echoes doubled', echoed(1, 2, 2)],
    ['I7: 1 echoes out of order', echoed(2, 1)],
    ['I8: 1 echoes lost', echoed(1)],
    ['I8: 1 echoes wrong', echoed(1, 2, 3)],
    ['I8: 2 echoes lost', { echoes: [] }],
    ['I2: 1 steps in the read model doubled', trailed('s1', 's1', 'e1', 's2', 'e2')],
    ['I7: 1 echoes in the read model out of order', trailed('s1', 's2', 'e2', 'e1')],
    [
      'I7: 1 steps in the read model skipped; I8: 1 steps in the read model lost',
      trailed('s2', 'e1', 'e2'),
    ],
    ['I8: 1 steps in the read model lost', trailed('s1', 'e1', 'e2')],
    ['I8: 1 echoes in the read model wrong', trailed('s1', 's2', 'e1', 'e2', 'e3')],
  ])('sees %s', (finding, change) => {
    expect(found(change)).toBe(finding);
  });
});
