import { createHash, randomFillSync } from 'node:crypto';

const format = (bytes: Buffer): string => {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
};

const stamp = (bytes: Buffer, version: number): string => {
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | (version << 4), 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return format(bytes);
};

const ID_BYTES = 16;
/** Random bytes drawn ahead: one call for 256 ids costs little more than one for a single id. */
const drawn = Buffer.alloc(256 * ID_BYTES);
let used = drawn.length;

const randomId = (): Buffer => {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += ID_BYTES;
  return drawn.subarray(used - ID_BYTES, used);
};

/** A time-ordered UUID (RFC 9562, version 7) for the given instant in epoch milliseconds. */
export const uuidv7 = (now: number = Date.now()): string => {
  const bytes = randomId();
  bytes.writeUIntBE(now, 0, 6);
  return stamp(bytes, 7);
};

/** Our namespace for derived ids; fixed for ever. */
const NAMESPACE = Buffer.from('6f1d3c1c1b7e5a5d9c0e2f4a7b8c9d0e', 'hex');

/** The UUID (RFC 9562, version 5) that these parts name: the same parts give the same id on every machine. */
export const uuidv5 = (...parts: readonly string[]): string =>
  stamp(
    createHash('sha1').update(NAMESPACE).update(parts.join('\u001f')).digest().subarray(0, 16),
    5,
  );
