import { toCloudEvent, type CloudEvent, type StoredEvent } from '@academy/contracts';
import { journeyEvents } from '../journey-event.js';
import { pseudonymOf, pseudonymousEvent } from './pseudonymous-event.js';

const secret = 'a'.repeat(64);
const somebody = '0199b2c0-0000-7000-8000-000000000001';
const SEALED_OR_HASH = /sealed:|"[0-9a-f]{64}"/;

type Said = Pick<StoredEvent, 'type' | 'schemaVersion' | 'data'> & {
  readonly participantId?: string | null;
};
const archived = (
  { participantId = somebody, ...said }: Said,
  source: (typeof journeyEvents)[number]['service'] = 'registration',
): CloudEvent =>
  toCloudEvent(source, {
    ...{ id: '0199b2c0-0000-7000-8000-00000000e001', streamId: somebody, streamVersion: 1 },
    ...{ position: 7n, previous: 6n, feedEpoch: '0199b2c0-0000-7000-8000-00000000fe01', hlc: 1n },
    ...{ partitionKey: somebody, participantId, slice: 0, internal: false },
    ...{ occurredAt: '2026-03-02T00:40:00.000Z', recordedAt: '2026-03-02T00:41:00.000Z' },
    meta: {
      ...{ correlationId: somebody, causationId: somebody, commandId: somebody },
      ...{ actor: { type: 'PARTICIPANT', id: somebody }, channel: 'WEB' },
    },
    ...said,
  });

describe('an event under pseudonyms', () => {
  it('of every declared type names nobody, neither in clear nor sealed nor by a hash', () => {
    for (const { name, version, service, examples } of journeyEvents)
      for (const example of examples) {
        const data = example as { readonly participantId?: string };
        const participantId = data.participantId ?? null;
        const event = archived(
          { type: name, schemaVersion: version, data, participantId },
          service,
        );
        const told = pseudonymousEvent(event, secret);
        const shown = JSON.stringify(told.columns);
        expect({ name, version: told.version }).toEqual({ name, version });
        if (participantId !== null) {
          expect(shown).not.toContain(participantId);
          expect(told.pseudonym).toBe(pseudonymOf(secret, participantId));
        }
        const unhidden = shown.replaceAll(/"[0-9a-f]{64}"/g, (hidden) =>
          JSON.stringify(data).includes(hidden) ? hidden : '""',
        );
        expect(unhidden).not.toMatch(SEALED_OR_HASH);
      }
  });

  it('names other people of a list by pseudonyms, and keeps what is no id', () => {
    const affected = [
      { enrollmentId: somebody.replace('1', '2'), participantId: somebody, priorState: 'HELD' },
    ];
    const contract = journeyEvents.find(({ name }) => name === 'ClassRunCancelled');
    const data = { ...(contract?.examples[0] as object), affected };
    const event = archived(
      {
        type: 'ClassRunCancelled',
        schemaVersion: contract?.version ?? 0,
        data,
        participantId: null,
      },
      'training-enrollment',
    );
    const { columns, pseudonym } = pseudonymousEvent(event, secret);
    expect(pseudonym).toBeNull();
    expect(columns).toMatchObject({
      reason_code: 'UNDER_MINIMUM',
      affected: [{ participantId: pseudonymOf(secret, somebody), priorState: 'HELD' }],
    });
  });

  it('tells nothing of a body that this code does not know', () => {
    const event = archived({ type: 'SomethingNew', schemaVersion: 1, data: { name: '홍길동' } });
    expect(pseudonymousEvent(event, secret)).toMatchObject({ version: null, columns: {} });
    const later = archived({ type: 'RegistrationStarted', schemaVersion: 99, data: { name: 'a' } });
    expect(pseudonymousEvent(later, secret)).toMatchObject({ version: null, columns: {} });
  });

  it('has other pseudonyms under another secret', () => {
    const other = pseudonymOf('b'.repeat(64), somebody);
    expect(pseudonymOf(secret, somebody)).not.toBe(other);
    expect(
      JSON.stringify(
        pseudonymousEvent(archived({ type: 'X', schemaVersion: 1, data: {} }), secret),
      ),
    ).not.toContain(somebody);
  });
});
