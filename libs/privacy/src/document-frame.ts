import { InvalidInput } from '@academy/kernel';
import type { Document } from './document-store.js';
import { SealBroken } from './failures.js';

const MEDIA_TYPE =
  /^[a-z0-9][a-z0-9.+-]{0,63}\/[a-z0-9][a-z0-9.+-]{0,99}(; ?charset=[a-z0-9-]{1,20})?$/i;

/** Length of the media type in one byte, the media type, the document. @throws {InvalidInput} */
export const frameDocument = (bytes: Uint8Array, contentType: string): Buffer => {
  if (!MEDIA_TYPE.test(contentType))
    throw new InvalidInput('ContentTypeMalformed', 'a document needs a media type');
  const type = Buffer.from(contentType, 'ascii');
  return Buffer.concat([Buffer.of(type.length), type, bytes]);
};

/** The way back. @throws {SealBroken} */
export const unframeDocument = (framed: Buffer): Document => {
  const start = 1 + (framed[0] ?? 0);
  if (start < 2 || framed.length < start) throw new SealBroken('document');
  return { contentType: framed.toString('ascii', 1, start), bytes: framed.subarray(start) };
};
