import { MemoryKeyRing, Sealer } from '@academy/privacy';
import { HolderNames } from './holder-names.js';

const person = '0199b2c0-0000-7000-8000-000000000001';
const NAME = '김하늘';

describe('the name on a certificate', () => {
  it('TRN-17: is opened as registration sealed it, and is gone after erasure', async () => {
    const keyRing = new MemoryKeyRing();
    const sealer = new Sealer(keyRing);
    const names = new HolderNames(sealer);
    const sealed = await sealer.seal(person, 'IDENTITY', NAME);
    expect(await names.open(person, sealed)).toBe(NAME);
    expect(await names.open(person, undefined)).toBeNull();
    const at = '2026-04-02T00:00:00.000Z';
    await keyRing.destroy(person, { approvedBy: 'dpo-1', legalBasis: 'PIPA 21', at });
    expect(await names.open(person, sealed)).toBeNull();
  });

  it('is not lost in silence when it does not belong to the person', async () => {
    const sealer = new Sealer(new MemoryKeyRing());
    const another = '0199b2c0-0000-7000-8000-000000000002';
    const sealed = await sealer.seal(another, 'IDENTITY', NAME);
    await sealer.seal(person, 'IDENTITY', NAME);
    await expect(new HolderNames(sealer).open(person, sealed)).rejects.toThrow();
  });
});
