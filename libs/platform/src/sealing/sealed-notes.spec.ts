import { MemoryKeyRing, Sealer } from '@academy/privacy';
import { SealedNotes } from './sealed-notes.js';

const person = '0199b2c0-0000-7000-8000-000000000001';
const another = '0199b2c0-0000-7000-8000-000000000002';
const NOTE = '출퇴근이 길다고 함';

describe('a note about a person', () => {
  const keyRing = new MemoryKeyRing();
  const notes = new SealedNotes(new Sealer(keyRing));

  it('is sealed under the key of the person and opens for nobody else', async () => {
    const sealed = await notes.seal(person, NOTE);
    expect(sealed).toMatch(/^sealed:v1:/);
    expect(await notes.open(person, sealed)).toBe(NOTE);
    await notes.seal(another, NOTE);
    await expect(notes.open(another, sealed)).rejects.toThrow();
  });

  it('is neither read nor written after erasure', async () => {
    const sealed = await notes.seal(person, NOTE);
    const at = '2026-04-02T00:00:00.000Z';
    await keyRing.destroy(person, { approvedBy: 'dpo-1', legalBasis: 'PIPA 21', at });
    const erased = { code: 'ParticipantErased' };
    await expect(notes.open(person, sealed)).rejects.toMatchObject(erased);
    await expect(notes.seal(person, NOTE)).rejects.toMatchObject(erased);
  });
});
