import { InvalidInput } from '@academy/kernel';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { KeyDestroyed, KeyMissing, SealBroken } from './failures.js';
import { MemoryKeyRing } from './memory-key-ring.js';
import { sealCategories } from './seal-category.js';
import { MAX_SEALED_BYTES } from './seal-frame.js';
import { Sealer } from './sealer.js';

/** The pattern of `Sealed` in libs/contracts/src/fields.ts, which this lib may not import. */
const SEALED_FIELD = /^sealed:v1:[A-Za-z0-9_:.-]{1,87000}$/;
const CANARY = '카나리아-7f3a';
const erasure = { approvedBy: 'officer-2', legalBasis: 'PIPA-21', at: '2026-03-02T00:00:00.000Z' };

const fixture = () => {
  const keyRing = new MemoryKeyRing();
  return { keyRing, sealer: new Sealer(keyRing), subject: randomUUID(), other: randomUUID() };
};

const failureOf = async (promise: Promise<unknown>): Promise<Error> => {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof Error) return outcome;
  throw new Error('it did not fail');
};

const altered = (text: string, at: number): string => {
  const replacement = text[at] === 'A' ? 'B' : 'A';
  return text.slice(0, at) + replacement + text.slice(at + 1);
};

describe('a sealer', () => {
  it('opens any text that it sealed, for its subject and category', async () => {
    const { sealer, subject } = fixture();
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    const property = fc.asyncProperty(
      text,
      fc.constantFrom(...sealCategories),
      async (value, category) => {
        const sealed = await sealer.seal(subject, category, value);
        expect(sealed).toMatch(SEALED_FIELD);
        expect(await sealer.openText(subject, category, sealed)).toBe(value);
      },
    );
    await fc.assert(property, { numRuns: 200 });
  });

  it('opens any JSON that it sealed', async () => {
    const { sealer, subject } = fixture();
    const json = fc.dictionary(fc.string(), fc.jsonValue({ noUnicodeString: false }));
    const property = fc.asyncProperty(json, async (value) => {
      const sealed = await sealer.seal(subject, 'HEALTH', value);
      expect(JSON.stringify(await sealer.open(subject, 'HEALTH', sealed))).toBe(
        JSON.stringify(value),
      );
    });
    await fc.assert(property, { numRuns: 200 });
  });

  it('refuses a value with any one character altered, and says nothing of it', async () => {
    const { sealer, subject } = fixture();
    const sealed = await sealer.seal(subject, 'IDENTITY', CANARY);
    for (let at = 0; at < sealed.length; at += 1) {
      const error = await failureOf(sealer.open(subject, 'IDENTITY', altered(sealed, at)));
      expect(error).toBeInstanceOf(SealBroken);
      expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(CANARY);
    }
  });

  it('refuses the second spelling of a last base64 character', async () => {
    const { sealer, subject } = fixture();
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const sealed = await sealer.seal(subject, 'IDENTITY', CANARY);
    const last = alphabet.indexOf(sealed.at(-1) ?? '');
    const respelt = sealed.slice(0, -1) + alphabet.charAt(last + 1);
    const bytesOf = (text: string) => Buffer.from(text.split(':').at(-1) ?? '', 'base64url');
    expect(bytesOf(respelt)).toEqual(bytesOf(sealed));
    await expect(sealer.open(subject, 'IDENTITY', respelt)).rejects.toThrow(SealBroken);
  });

  it('refuses another subject and another category', async () => {
    const { sealer, subject, other } = fixture();
    const sealed = await sealer.seal(subject, 'IDENTITY', CANARY);
    await sealer.seal(other, 'IDENTITY', 'somebody else');
    await expect(sealer.open(other, 'IDENTITY', sealed)).rejects.toThrow(SealBroken);
    await expect(sealer.open(subject, 'CONTACT', sealed)).rejects.toThrow(SealBroken);
  });

  it('binds the subject even when two subjects had the same key', async () => {
    const { keyRing, sealer, subject, other } = fixture();
    const shared = await keyRing.keyFor(subject);
    const swapped = new Sealer(
      Object.assign(new MemoryKeyRing(), { find: async () => new Map([[other, shared]]) }),
    );
    const sealed = await sealer.seal(subject, 'IDENTITY', CANARY);
    await expect(swapped.open(other, 'IDENTITY', sealed)).rejects.toThrow(SealBroken);
  });

  it('refuses a genuine tag that was cut to 4 bytes', async () => {
    const { sealer, subject } = fixture();
    const parts = (await sealer.seal(subject, 'IDENTITY', CANARY)).split(':');
    const tag = Buffer.from(parts.at(-1) ?? '', 'base64url').subarray(0, 4);
    const cut = [...parts.slice(0, -1), tag.toString('base64url')].join(':');
    await expect(sealer.open(subject, 'IDENTITY', cut)).rejects.toThrow(SealBroken);
  });

  it('never makes the same ciphertext twice and hides the length of short values', async () => {
    const { sealer, subject } = fixture();
    const [yes, again, no] = await Promise.all(
      ['YES', 'YES', 'NO'].map((value) => sealer.seal(subject, 'HEALTH', value)),
    );
    expect(yes).not.toBe(again);
    expect(yes?.length).toBe(no?.length);
  });

  it('seals up to its limit, within the field of an event, and no further', async () => {
    const { sealer, subject } = fixture();
    const sealed = await sealer.seal(subject, 'FREE_TEXT', 'x'.repeat(MAX_SEALED_BYTES));
    expect(sealed).toMatch(SEALED_FIELD);
    expect(await sealer.open(subject, 'FREE_TEXT', sealed)).toHaveLength(MAX_SEALED_BYTES);
    const tooLarge = 'x'.repeat(MAX_SEALED_BYTES + 1);
    await expect(sealer.seal(subject, 'FREE_TEXT', tooLarge)).rejects.toThrow(InvalidInput);
  });

  it('refuses what it could not give back', async () => {
    const { sealer, subject } = fixture();
    const cyclic: Record<string, unknown> = {};
    cyclic[CANARY] = cyclic;
    const error = await failureOf(sealer.seal(subject, 'HEALTH', cyclic));
    expect(error).toBeInstanceOf(InvalidInput);
    expect(error.message).not.toContain(CANARY);
    await expect(sealer.seal(subject, 'HEALTH', new Date(0))).rejects.toThrow(InvalidInput);
    await expect(sealer.seal(subject, 'HEALTH', '\ud800')).rejects.toThrow(InvalidInput);
    await expect(sealer.seal('../etc', 'HEALTH', 'x')).rejects.toThrow(InvalidInput);
    // @ts-expect-error the compiler refuses it too, where it can see it
    await expect(sealer.seal(subject, 'SHOE_SIZE', 'x')).rejects.toThrow(InvalidInput);
  });

  it('opens a page although one of its subjects is erased and one unknown', async () => {
    const { keyRing, sealer, subject, other } = fixture();
    const stranger = randomUUID();
    const kept = await sealer.seal(subject, 'IDENTITY', '가나다');
    const erased = await sealer.seal(other, 'IDENTITY', CANARY);
    await keyRing.destroy(other, erasure);
    const category = 'IDENTITY';
    const page = await sealer.openMany([
      { subject: other, category, sealed: erased },
      { subject, category, sealed: kept },
      { subject: stranger, category, sealed: kept },
    ]);
    expect(page).toEqual([
      { status: 'rejected', reason: new KeyDestroyed(other) },
      { status: 'fulfilled', value: '가나다' },
      { status: 'rejected', reason: new KeyMissing(stranger) },
    ]);
    await expect(sealer.seal(other, 'IDENTITY', CANARY)).rejects.toThrow(KeyDestroyed);
  });

  it('opens an object as an object only', async () => {
    const { sealer, subject } = fixture();
    const sealed = await sealer.seal(subject, 'HEALTH', { note: CANARY });
    expect(await sealer.open(subject, 'HEALTH', sealed)).toEqual({ note: CANARY });
    await expect(sealer.openText(subject, 'HEALTH', sealed)).rejects.toThrow(SealBroken);
  });
});
