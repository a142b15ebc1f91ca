import { allEvents, sliceOf, toCloudEvent, type ServiceName } from '@academy/contracts';
import type { Arrival } from '@academy/event-bus';
import { createPool, inTransaction, send, type SourcedEvent } from '@academy/event-store';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { archive } from '../archive/archive.js';
import { Archive1764000000002 } from '../migrations/0002-archive.migration.js';
import { ArchiveByPerson1764000004000 } from '../migrations/0004-archive-by-person.migration.js';
import { ArchiveByRun1764000008000 } from '../migrations/0008-archive-by-run.migration.js';
import { timelineEntry } from './timeline-entry.js';
import { BEGINNING, TimelineQueries } from './timeline.queries.js';

const idOf = (n: number): string => `0199b2c0-0000-7000-8000-00000000000${n}`;
const [anna, bora] = [idOf(1), idOf(2)];
const [runId, otherRun, campusId] = [idOf(3), idOf(4), idOf(5)];
const EPOCH = randomUUID();

let position = 0n;
/** The next event of a service, after all before it; about nobody where no participant is named. */
const next = (service: ServiceName, name: string, change: object): Arrival => {
  const contract = allEvents.find((one) => one.service === service && one.name === name);
  if (!contract) throw new Error(`there is no event ${name}`);
  position += 1n;
  const data = { ...(contract.examples[0] as object), ...change } as { participantId?: string };
  const { participantId = null } = data;
  const key = participantId ?? `stream-${position}`;
  const event: SourcedEvent = {
    ...{ service, position, previous: position - 1n, hlc: position, feedEpoch: EPOCH },
    ...{ slice: sliceOf(key), streamId: key, streamVersion: 1, id: randomUUID(), type: name },
    ...{ schemaVersion: contract.version, partitionKey: key, participantId, internal: false },
    ...{ occurredAt: '2026-03-02T00:00:00.000Z', recordedAt: '2026-03-02T00:00:00.000Z', data },
    meta: {
      ...{ correlationId: 'c', causationId: 'c', commandId: randomUUID(), channel: 'SYSTEM' },
      actor: { type: 'SYSTEM', id: 'spec' },
    },
  };
  return { event, wire: toCloudEvent(service, event) };
};
const ofTraining = (name: string, change: object) => next('training-enrollment', name, change);

describe('the class runs of a person', () => {
  let ledger: TestLedger;
  let source: DataSource;

  beforeAll(async () => {
    const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';
    ledger = await openLedger({ superuserUrl, service: 'registration', events: [] });
    const migrations = [
      ...[Archive1764000000002, ArchiveByPerson1764000004000, ArchiveByRun1764000008000],
    ];
    const owner = new DataSource({ type: 'postgres', url: ledger.urlOf('owner'), migrations });
    await owner.initialize();
    await owner.runMigrations();
    await owner.destroy();
    source = await new DataSource({ type: 'postgres', url: ledger.urlOf('app') }).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await ledger.close();
  });

  it('are told to the people in them while they take part, with closures of the campus, and of nobody else', async () => {
    const joins = (participantId: string, n: number, run: string) =>
      ofTraining('EnrollmentConfirmed', { participantId, enrollmentId: idOf(n), runId: run });
    const closure = { campusId, closureId: idOf(6), scope: 'ALL' };
    const affected = [anna, bora].map((participantId) => ({
      ...{ participantId, enrollmentId: participantId, priorState: 'CONFIRMED' },
    }));
    const arrivals = [
      ofTraining('ClassRunScheduled', {
        ...{ runId, campusId, startsOn: '2026-05-01', endsOn: '2026-05-20' },
      }),
      ofTraining('ClassRunApplicationsClosed', { runId }),
      joins(anna, 7, runId),
      joins(bora, 8, runId),
      ofTraining('ClassRunConfirmed', { runId }),
      ofTraining('ClassRunConfirmed', { runId: otherRun }),
      ofTraining('EnrollmentWithdrawn', { participantId: bora, enrollmentId: idOf(8) }),
      next('campus-directory', 'ClosureDeclared', {
        ...{ ...closure, from: '2026-05-04', to: '2026-05-05' },
      }),
      next('campus-directory', 'ClosureDeclared', {
        ...{ ...closure, closureId: idOf(9), from: '2026-06-04', to: '2026-06-05' },
      }),
      next('campus-directory', 'ClosureLifted', { campusId, closureId: idOf(6) }),
      ofTraining('ClassRunCancelled', { runId, affected }),
    ];
    const pool = createPool({ url: ledger.urlOf('projector'), name: 'spec' });
    await inTransaction(pool, (client) => send(client, archive.keep(arrivals)));
    await pool.end();

    const timelines = new TimelineQueries(source);
    const told = async (participantId: string) =>
      (await timelines.after([participantId], BEGINNING, 50)).map((one) =>
        timelineEntry(one, [participantId]),
      );
    const typesOf = async (participantId: string) =>
      (await told(participantId)).map(({ type, about }) => `${about} ${type}`);
    expect(await typesOf(anna)).toEqual([
      'PERSON EnrollmentConfirmed',
      'RUN ClassRunConfirmed',
      'CAMPUS ClosureDeclared',
      'CAMPUS ClosureLifted',
      'RUN ClassRunCancelled',
    ]);
    expect(await typesOf(bora)).toEqual([
      'PERSON EnrollmentConfirmed',
      'RUN ClassRunConfirmed',
      'PERSON EnrollmentWithdrawn',
    ]);
    const shown = await told(anna);
    expect(JSON.stringify(shown)).not.toContain(bora);
    expect(JSON.stringify(shown)).not.toContain('bookingId');
    expect(shown.at(-1)).toMatchObject({ ko: expect.stringContaining('대상 2명') });

    const [, second] = await timelines.after([anna], BEGINNING, 2);
    if (!second) throw new Error('there is more than one event');
    expect(await timelines.after([anna], second, 50)).toHaveLength(3);
  });
});
