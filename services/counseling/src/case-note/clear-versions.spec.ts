import { SealedNotes } from '@academy/platform';
import { MemoryKeyRing, Sealer } from '@academy/privacy';
import { clearVersions } from './clear-versions.js';
import { amended, noted } from './domain/case-note.examples.js';

const { participantId, occurredAt } = noted.data;
const { amendedAt } = amended.data;

describe('what a note says', () => {
  const keyRing = new MemoryKeyRing();
  const notes = new SealedNotes(new Sealer(keyRing));
  const events = async () => [
    {
      ...{ ...noted, schemaVersion: 1 },
      data: { ...noted.data, note: await notes.seal(participantId, '주 3일을 바람') },
    },
    {
      ...{ ...amended, schemaVersion: 1 },
      data: { ...amended.data, note: await notes.seal(participantId, '주 4일을 바람') },
    },
  ];

  it('COU-14: is read with its former text, and by nobody after erasure', async () => {
    const stored = await events();
    expect(await clearVersions(notes, participantId, stored)).toEqual([
      { version: 1, at: occurredAt, text: '주 3일을 바람' },
      { version: 2, at: amendedAt, text: '주 4일을 바람' },
    ]);
    const at = '2026-04-02T00:00:00.000Z';
    await keyRing.destroy(participantId, { approvedBy: 'dpo-1', legalBasis: 'PIPA 21', at });
    expect(await clearVersions(notes, participantId, stored)).toEqual([
      { version: 1, at: occurredAt, text: null },
      { version: 2, at: amendedAt, text: null },
    ]);
  });
});
