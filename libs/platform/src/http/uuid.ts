import { createHash } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const COMMANDS = Buffer.from('b54f0c1e3f5d4f0f8a4be2f1c0d9a716', 'hex');

/** Whether the text is a UUID of any version. */
export const isUuid = (text: string): boolean => UUID.test(text);

/** The UUID (RFC 9562, version 5) of a command: the same parts name the same command on every instance, for ever. */
export const commandUuid = (...parts: readonly string[]): string => {
  const name = JSON.stringify(parts);
  const bytes = createHash('sha1').update(COMMANDS).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
