import { InvalidInput } from '@academy/kernel';
import { createHash, randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { decrypt, encrypt, pack, unpack } from './aead.js';
import { frameDocument, unframeDocument } from './document-frame.js';
import { DocumentStore, type Document, type StoredDocument } from './document-store.js';
import { failedWith, makeDirectory, storageFailure, writeDurably } from './durable-file.js';
import { DocumentNotFound, KeyDestroyed, KeyMissing, SealBroken } from './failures.js';
import type { KeyRing, SubjectKey } from './key-ring.js';
import { assertSubject, isUuid } from './subject.js';

const MIB = 1024 * 1024;

/** Where documents lie and how large one may be (default 20 MiB). */
export interface FileDocumentStoreOptions {
  readonly directory: string;
  readonly maxBytes?: number;
}

const contextOf = (subject: string, documentId: string, version: number): readonly string[] => [
  subject,
  documentId,
  'document v1',
  String(version),
];

const read = async (path: string): Promise<Buffer> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (failedWith(error, 'ENOENT')) throw new DocumentNotFound();
    throw storageFailure(error);
  }
};

const remove = async (path: string): Promise<void> => {
  try {
    await rm(path, { recursive: true, force: true });
  } catch (error) {
    throw storageFailure(error);
  }
};

/** Documents as files, one directory per subject: `<directory>/<subject>/<document id>`, mode 0600. */
export class FileDocumentStore extends DocumentStore {
  readonly #directory: string;
  readonly #maxBytes: number;

  constructor(
    private readonly keyRing: KeyRing,
    { directory, maxBytes = 20 * MIB }: FileDocumentStoreOptions,
  ) {
    super();
    this.#directory = directory;
    this.#maxBytes = maxBytes;
  }

  override async put(
    subject: string,
    bytes: Uint8Array,
    { contentType }: { readonly contentType: string },
  ): Promise<StoredDocument> {
    if (bytes.length > this.#maxBytes)
      throw new InvalidInput('DocumentTooLarge', `a document has at most ${this.#maxBytes} bytes`);
    const clear = frameDocument(bytes, contentType);
    const { version, secret } = await this.keyRing.keyFor(subject);
    const documentId = randomUUID();
    const packed = pack(encrypt(secret, contextOf(subject, documentId, version), clear));
    await this.#write(subject, documentId, packed);
    return {
      documentId,
      sha256: createHash('sha256').update(packed).digest('hex'),
      bytes: bytes.length,
    };
  }

  override async get(subject: string, documentId: string): Promise<Document> {
    const path = this.#path(subject, documentId);
    const { version, secret } = await this.#keyOf(subject);
    const packed = await read(path);
    const clear = decrypt(secret, contextOf(subject, documentId, version), unpack(packed));
    if (!clear) throw new SealBroken('document');
    return unframeDocument(clear);
  }

  override async delete(subject: string, documentId: string): Promise<void> {
    await remove(this.#path(subject, documentId));
  }

  override async deleteAll(subject: string): Promise<void> {
    assertSubject(subject);
    await remove(join(this.#directory, subject));
  }

  async #keyOf(subject: string): Promise<SubjectKey> {
    const key = (await this.keyRing.find([subject])).get(subject);
    if (key === 'destroyed') throw new KeyDestroyed(subject);
    if (!key) throw new KeyMissing(subject);
    return key;
  }

  async #write(subject: string, documentId: string, packed: Buffer): Promise<void> {
    const path = this.#path(subject, documentId);
    try {
      await makeDirectory(join(this.#directory, subject));
      await writeDurably(path, packed);
    } catch (error) {
      throw storageFailure(error);
    }
  }

  /** Both parts are UUIDs, so no path can leave the directory. */
  #path(subject: string, documentId: string): string {
    assertSubject(subject);
    if (!isUuid(documentId)) throw new DocumentNotFound();
    return join(this.#directory, subject, documentId);
  }
}
