import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const TAG_BYTES = 16;
const IV_BYTES = 12;

/** What AES-256-GCM makes of a clear text: 12-byte nonce, ciphertext of the same length, 16-byte tag. */
export interface Ciphertext {
  readonly iv: Buffer;
  readonly body: Buffer;
  readonly tag: Buffer;
}

/** Length before content, so that `ab|c` and `a|bc` are different contexts. */
const authenticated = (context: readonly string[]): Buffer =>
  Buffer.concat(
    context.flatMap((part) => {
      const bytes = Buffer.from(part, 'utf8');
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );

/** Encrypts under a fresh random nonce and binds the result to its context (the AAD). */
export const encrypt = (key: KeyObject, context: readonly string[], clear: Buffer): Ciphertext => {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(authenticated(context));
  const body = Buffer.concat([cipher.update(clear), cipher.final()]);
  return { iv, body, tag: cipher.getAuthTag() };
};

/** The clear text, or nothing when key, context or any bit is not the one that encrypted. */
export const decrypt = (
  key: KeyObject,
  context: readonly string[],
  { iv, body, tag }: Ciphertext,
): Buffer | undefined => {
  // GCM takes tags from 4 bytes and nonces of any length, each far easier to forge.
  if (iv.length !== IV_BYTES || tag.length !== TAG_BYTES) return undefined;

  const decipher = createDecipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(authenticated(context));
  decipher.setAuthTag(tag);
  const clear = decipher.update(body);
  try {
    return Buffer.concat([clear, decipher.final()]);
  } catch {
    return undefined;
  }
};

/** One run of bytes: nonce, ciphertext, tag. */
export const pack = ({ iv, body, tag }: Ciphertext): Buffer => Buffer.concat([iv, body, tag]);

/** The parts of a packed run; one that is too short gives parts that do not decrypt. */
export const unpack = (packed: Buffer): Ciphertext => {
  const tagAt = Math.max(packed.length - TAG_BYTES, IV_BYTES);
  return {
    iv: packed.subarray(0, IV_BYTES),
    body: packed.subarray(IV_BYTES, tagAt),
    tag: packed.subarray(tagAt),
  };
};
