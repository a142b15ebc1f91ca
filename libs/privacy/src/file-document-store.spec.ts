import { InvalidInput } from '@academy/kernel';
import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocumentNotFound, KeyDestroyed, SealBroken } from './failures.js';
import { FileDocumentStore } from './file-document-store.js';
import { MemoryKeyRing } from './memory-key-ring.js';

const CANARY = Buffer.from('카나리아-동의서');
const erasure = { approvedBy: 'officer-2', legalBasis: 'PIPA-21', at: '2026-03-02T00:00:00.000Z' };
const contentType = 'application/pdf';

describe('a file document store', () => {
  let directory: string;
  let keyRing: MemoryKeyRing;
  let store: FileDocumentStore;
  const subject = randomUUID();

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'documents-'));
    keyRing = new MemoryKeyRing();
    store = new FileDocumentStore(keyRing, { directory, maxBytes: 1000 });
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('gives back what it was given, and only its owner can read the file', async () => {
    const stored = await store.put(subject, CANARY, { contentType });
    expect(await store.get(subject, stored.documentId)).toEqual({ bytes: CANARY, contentType });
    const path = join(directory, subject, stored.documentId);
    const onDisk = await readFile(path);
    expect(createHash('sha256').update(onDisk).digest('hex')).toBe(stored.sha256);
    expect(stored.bytes).toBe(CANARY.length);
    expect(onDisk.includes(CANARY) || onDisk.includes('pdf')).toBe(false);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(directory, subject))).toEqual([stored.documentId]);
  });

  it('keeps empty documents and refuses large or nameless ones', async () => {
    const { documentId } = await store.put(subject, Buffer.alloc(0), { contentType });
    expect((await store.get(subject, documentId)).bytes).toHaveLength(0);
    await expect(store.put(subject, Buffer.alloc(1001), { contentType })).rejects.toThrow(
      InvalidInput,
    );
    const nonsense = { contentType: 'a\r\nb' };
    await expect(store.put(subject, CANARY, nonsense)).rejects.toThrow(InvalidInput);
  });

  it('refuses a document with any byte altered or cut', async () => {
    const { documentId } = await store.put(subject, CANARY, { contentType });
    const path = join(directory, subject, documentId);
    const genuine = await readFile(path);
    for (let at = 0; at < genuine.length; at += 1) {
      const bytes = Buffer.from(genuine);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      await writeFile(path, bytes);
      await expect(store.get(subject, documentId)).rejects.toThrow(SealBroken);
      await writeFile(path, genuine.subarray(0, at));
      await expect(store.get(subject, documentId)).rejects.toThrow(SealBroken);
    }
  });

  it('refuses a document that was moved to another id or subject', async () => {
    const { documentId } = await store.put(subject, CANARY, { contentType });
    const [moved, other] = [randomUUID(), randomUUID()];
    await keyRing.keyFor(other);
    await mkdir(join(directory, other));
    await copyFile(join(directory, subject, documentId), join(directory, subject, moved));
    await copyFile(join(directory, subject, documentId), join(directory, other, documentId));
    await expect(store.get(subject, moved)).rejects.toThrow(SealBroken);
    await expect(store.get(other, documentId)).rejects.toThrow(SealBroken);
  });

  it.each(['../escape', '..', '/etc/passwd', '', 'A'.repeat(36)])(
    'knows no document %j and leaves its directory under no name',
    async (documentId) => {
      await store.put(subject, CANARY, { contentType });
      await expect(store.get(subject, documentId)).rejects.toThrow(DocumentNotFound);
      await expect(store.delete(subject, documentId)).rejects.toThrow(DocumentNotFound);
      await expect(store.deleteAll(documentId)).rejects.toThrow(InvalidInput);
    },
  );

  it('deletes once and again, one or all', async () => {
    const one = await store.put(subject, CANARY, { contentType });
    const two = await store.put(subject, CANARY, { contentType });
    await store.delete(subject, one.documentId);
    await store.delete(subject, one.documentId);
    await expect(store.get(subject, one.documentId)).rejects.toThrow(DocumentNotFound);
    await store.get(subject, two.documentId);
    await store.deleteAll(subject);
    await store.deleteAll(subject);
    expect(await readdir(directory)).toEqual([]);
  });

  it('goes silent when the key is destroyed, and can still be emptied', async () => {
    const { documentId } = await store.put(subject, CANARY, { contentType });
    await keyRing.destroy(subject, erasure);
    await expect(store.get(subject, documentId)).rejects.toThrow(KeyDestroyed);
    await expect(store.put(subject, CANARY, { contentType })).rejects.toThrow(KeyDestroyed);
    await store.deleteAll(subject);
    expect(await readdir(directory)).toEqual([]);
  });
});
