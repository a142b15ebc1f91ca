/** A document as it comes and goes. */
export interface Document {
  readonly bytes: Buffer;
  readonly contentType: string;
}

/** What an event may say about a stored document. */
export interface StoredDocument {
  readonly documentId: string;
  /** SHA-256 of the stored ciphertext, 64 hex characters: proves the copy without opening it. */
  readonly sha256: string;
  /** Length of the document itself in bytes. */
  readonly bytes: number;
}

/**
 * Consent forms, evidence and notes, encrypted under their subject's key. Stores give out ids of their own and
 * never learn a file name, which is personal data often enough.
 */
export abstract class DocumentStore {
  /**
   * Stores a document; it is safe on disk when the promise resolves.
   * @throws {InvalidInput} too large, or no media type. @throws {KeyDestroyed} @throws {Unavailable}
   */
  abstract put(
    subject: string,
    bytes: Uint8Array,
    options: { readonly contentType: string },
  ): Promise<StoredDocument>;

  /**
   * The document in clear.
   * @throws {DocumentNotFound} @throws {KeyDestroyed} after erasure. @throws {SealBroken} if altered. @throws {Unavailable}
   */
  abstract get(subject: string, documentId: string): Promise<Document>;

  /** Deletes one document; a repetition changes nothing. @throws {Unavailable} */
  abstract delete(subject: string, documentId: string): Promise<void>;

  /** Deletes everything of a subject, key or no key: the part of an erasure that is not cryptography. */
  abstract deleteAll(subject: string): Promise<void>;
}
