import { checkCloudEvent, sliceOf, toCloudEvent } from '@academy/contracts';
import { allEvents, EchoHeard, RestTaken, StepTaken } from '../conformance/walk.examples.js';
import { arrivalOf, PoisonRecord, type Arrival } from './arrival.js';
import { triage, type Circumstances, type Memory } from './triage.js';
import { Vocabulary } from './vocabulary.js';

const EPOCH = '0199aaaa-0000-4000-8000-000000000001';
const OTHER_EPOCH = '0199aaaa-0000-4000-8000-000000000002';
const ANNA = '0199aaaa-0000-7000-8000-00000000000a';
const vocabulary = new Vocabulary(allEvents, [StepTaken]);

interface Given {
  readonly position: number;
  readonly previous: number;
  readonly type?: string;
  readonly key?: string;
  readonly epoch?: string;
  readonly version?: number;
  readonly data?: object;
}

const wire = ({ position, previous, key = ANNA, ...rest }: Given) => {
  const { type = 'StepTaken', epoch = EPOCH, version = 1 } = rest;
  return toCloudEvent('registration', {
    ...{ position: BigInt(position), previous: BigInt(previous), feedEpoch: epoch, type },
    ...{ streamId: `walk-${key}`, streamVersion: 1, id: `id-${position}`, schemaVersion: version },
    ...{ partitionKey: key, participantId: key, slice: sliceOf(key), internal: false },
    ...{ occurredAt: '2026-03-02T00:00:00.000Z', recordedAt: '2026-03-02T00:00:00.000Z', hlc: 1n },
    data: rest.data ?? { participantId: key, step: position },
    meta: {
      ...{ correlationId: 'c', causationId: 'c', commandId: 'c', channel: 'WEB' as const },
      actor: { type: 'SYSTEM' as const, id: 'spec' },
    },
  });
};
const arrival = (given: Given): Arrival => arrivalOf(wire(given));
const positions = (arrivals: readonly Arrival[]) =>
  arrivals.map(({ event }) => Number(event.position));

const memory = (position = 0, parked: string[] = [], epoch = EPOCH): Memory => ({
  seen:
    position === 0 ? new Map() : new Map([[sliceOf(ANNA), { epoch, position: BigInt(position) }]]),
  parked: new Set(parked),
});

const NOTHING_ASKED: Circumstances = { onAnotherEpoch: 'wait', epochs: new Map() };

const sort = (given: readonly Given[], known: Memory, circumstances = NOTHING_ASKED) => {
  const sorted = triage({ arrivals: given.map(arrival) }, known, vocabulary, circumstances);
  if ('gap' in sorted) return sorted;
  return {
    apply: positions(sorted.apply),
    park: sorted.park.map(({ arrival: { event }, failure }) => [
      Number(event.position),
      failure.reason,
    ]),
    seen: [...sorted.seen.values()].map(({ position }) => Number(position)),
    duplicates: sorted.duplicates,
    ignored: sorted.ignored,
  };
};

describe('the triage of a batch', () => {
  it('applies what is new and drops what was seen', () => {
    expect(
      sort(
        [
          { position: 3, previous: 0 },
          { position: 5, previous: 3 },
          { position: 5, previous: 3 },
          { position: 9, previous: 5 },
        ],
        memory(3),
      ),
    ).toEqual({ apply: [5, 9], park: [], seen: [9], duplicates: 2, ignored: 0 });
  });

  it('stops at a gap, in the middle of a batch and before the first event ever seen', () => {
    const gap = { slice: sliceOf(ANNA), epoch: EPOCH };
    expect(
      sort(
        [
          { position: 3, previous: 0 },
          { position: 9, previous: 5 },
        ],
        memory(),
      ),
    ).toEqual({ gap: { ...gap, after: 3n, upTo: 5n } });
    expect(sort([{ position: 9, previous: 5 }], memory())).toEqual({
      gap: { ...gap, after: 0n, upTo: 5n },
    });
  });

  it('is not deceived by an event whose predecessor lies before what was seen', () => {
    expect(sort([{ position: 9, previous: 3 }], memory(5))).toMatchObject({ apply: [9] });
  });

  it('leaves alone what is not used, and has seen it', () => {
    expect(
      sort([{ position: 3, previous: 0, type: RestTaken.name, version: 7 }], memory()),
    ).toEqual({ apply: [], park: [], seen: [3], duplicates: 0, ignored: 1 });
  });

  it.each([
    ['unknown-type', { type: 'Vanished' }],
    ['unknown-version', { version: 2 }],
    ['invalid-body', { data: { participantId: ANNA } }],
  ])('parks for %s and everything of the person behind it', (reason, change) => {
    expect(
      sort(
        [
          { position: 3, previous: 0, ...change },
          { position: 4, previous: 3 },
        ],
        memory(),
      ),
    ).toMatchObject({
      apply: [],
      park: [
        [3, reason],
        [4, 'behind'],
      ],
      seen: [4],
    });
  });

  it('queues behind what is parked already', () => {
    expect(sort([{ position: 3, previous: 0 }], memory(0, [ANNA]))).toMatchObject({
      apply: [],
      park: [[3, 'behind']],
    });
  });

  it('parks what another epoch says, without having seen it', () => {
    const parked = { apply: [], park: [[9, 'epoch-changed']], seen: [] };
    const event = { position: 9, previous: 3 };
    expect(sort([{ ...event, epoch: OTHER_EPOCH }], memory(5))).toMatchObject(parked);
    const left: Circumstances = { onAnotherEpoch: 'wait', epochs: new Map([[EPOCH, 'past']]) };
    expect(sort([event], memory(), left)).toMatchObject(parked);
  });

  describe('of an effect that starts anew where the source is in another epoch', () => {
    const told = (said: readonly (readonly [string, 'current' | 'past'])[]): Circumstances => ({
      onAnotherEpoch: 'start-anew',
      epochs: new Map(said),
    });
    const other = { position: 4, previous: 3, epoch: OTHER_EPOCH };

    it('asks the source for the slice from its beginning', () => {
      const gap = { slice: sliceOf(ANNA), after: 0n, upTo: 3n, epoch: OTHER_EPOCH };
      expect(sort([other], memory(9), told([]))).toEqual({ gap });
    });

    it('asks even where nothing came before', () => {
      const gap = { slice: sliceOf(ANNA), after: 0n, upTo: 0n, epoch: OTHER_EPOCH };
      expect(sort([{ ...other, previous: 0 }], memory(9), told([]))).toEqual({ gap });
    });

    it('applies what the source says in its own epoch, however far it had been', () => {
      const events = [{ ...other, position: 3, previous: 0 }, other];
      expect(sort(events, memory(9), told([[OTHER_EPOCH, 'current']]))).toMatchObject({
        apply: [3, 4],
        seen: [4],
      });
    });

    it('drops what the source has left', () => {
      expect(sort([other], memory(9), told([[OTHER_EPOCH, 'past']]))).toMatchObject({
        ...{ apply: [], park: [], seen: [], duplicates: 1 },
      });
    });
  });
});

describe('an arrival', () => {
  const good = wire({ position: 3, previous: 0 });

  it.each<[string, object]>([
    ['no envelope', { partitionkey: 'x' }],
    ['an epoch that is no UUID', { ...good, feedepoch: 'one' }],
    ['a position beyond 64 bits', { ...good, sequence: '9999999999999999999' }],
    ['a position before its predecessor', { ...good, previous: '3' }],
    ['a key that no table can hold', { ...good, partitionkey: 'a\0b' }],
    ['an actor that is no JSON', { ...good, actor: '{' }],
  ])('is refused with %s', (_, value) => {
    expect(() => arrivalOf(value)).toThrow(PoisonRecord);
  });

  it('is read otherwise', () => {
    checkCloudEvent(good);
    expect(arrivalOf(good).event).toMatchObject({ service: 'registration', position: 3n });
  });
});

describe('a vocabulary', () => {
  it('does not use what nobody declared', () => {
    expect(() => new Vocabulary([StepTaken], [EchoHeard])).toThrow(
      'academy.counseling.EchoHeard is used, but not declared',
    );
  });
});
