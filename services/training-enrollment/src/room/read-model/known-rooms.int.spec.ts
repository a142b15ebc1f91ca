import { uuidv7 } from '@academy/event-store';
import type { DataSource } from 'typeorm';
import { scheduled } from '../../class-run/domain/class-run.examples.js';
import { ClassRunCard } from '../../class-run/read-model/class-run-card.entity.js';
import { openTables } from '../../tables.examples.js';
import { KnownRoom } from './known-room.entity.js';
import { KnownRooms } from './known-rooms.queries.js';

const room = (capacity: number, change: Partial<KnownRoom> = {}): KnownRoom => ({
  ...{ roomId: uuidv7(), capacity, outFrom: null, outUntil: null },
  ...change,
});
const { waitlistCapacity: _, ...plan } = scheduled.data;

describe('the rooms of class runs', () => {
  let source: DataSource;
  let close: () => Promise<void>;
  let rooms: KnownRooms;

  beforeAll(async () => {
    ({ source, close } = await openTables('rooms', [ClassRunCard, KnownRoom]));
    rooms = new KnownRooms(source);
  });
  afterAll(() => close());

  /** A run of two Saturdays whose first one is in a room. */
  const inRoom = async (where: KnownRoom, change: Partial<ClassRunCard> = {}) => {
    const [first, second] = plan.sessions;
    if (first === undefined || second === undefined) throw new Error('two sessions are needed');
    const card: ClassRunCard = {
      ...{ ...plan, runId: uuidv7(), capacity: 20, seatsLeft: 20, waiting: 0, offered: 0 },
      ...{ phase: 'OPEN', decisionDueAt: null, underMinimum: false, version: 1 },
      disruptedSessions: [],
      sessions: [{ ...first, roomId: where.roomId }, second],
      ...change,
    };
    await source.getRepository(KnownRoom).save(where);
    await source.getRepository(ClassRunCard).insert([card]);
    return card.runId;
  };

  it('TRN-3: are known as far as they have arrived', async () => {
    const known = room(25);
    await source.getRepository(KnownRoom).insert([known]);
    expect(await rooms.of([{ roomId: known.roomId }, { roomId: uuidv7() }, {}])).toEqual([known]);
    expect(await rooms.of([{}])).toEqual([]);
  });

  it('TRN-3: are told to planners when they become too small or close, and nothing else is', async () => {
    const small = await inRoom(room(19));
    const closed = await inRoom(room(25, { outFrom: '2026-04-11', outUntil: null }));
    await inRoom(room(20));
    await inRoom(room(19), { phase: 'CANCELLED' });
    await inRoom(room(25, { outFrom: '2026-04-01', outUntil: '2026-04-10' }));

    const found = await rooms.conflicts('all', '2026-04-01T00:00:00.000Z');
    expect(new Map(found.map(({ runId, reason }) => [runId, reason]))).toEqual(
      new Map([
        [small, 'CAPACITY_ABOVE_ROOM'],
        [closed, 'ROOM_OUT_OF_SERVICE'],
      ]),
    );
    expect(await rooms.conflicts('all', '2026-04-12T00:00:00.000Z')).toEqual([]);
    expect(await rooms.conflicts([plan.campusId], '2026-04-01T00:00:00.000Z')).toHaveLength(2);
    expect(await rooms.conflicts([uuidv7()], '2026-04-01T00:00:00.000Z')).toEqual([]);
  });
});
