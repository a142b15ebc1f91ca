import { InvalidInput } from '@academy/kernel';
import { SealBroken } from './failures.js';

/** What can be sealed: a text, or a JSON object or array. */
export type Sealable = string | object;
/** What a seal opens to: the text, or the parsed JSON object or array, whose shape the caller checks. */
export type Opened = string | object;

/** Largest value in bytes of UTF-8: what still fits the `Sealed` field of an event (87 000 characters). */
export const MAX_SEALED_BYTES = 65_000;

const BLOCK = 32;
const TEXT = 0x00;
const JSON_TEXT = 0x01;
const END = 0x80;

const jsonOf = (value: object): string => {
  try {
    const json: unknown = JSON.stringify(value);
    if (typeof json === 'string' && /^[{[]/.test(json)) return json;
  } catch {
    // The engine's message would quote property names.
  }
  throw new InvalidInput('NotRepresentable', 'the value to seal has no JSON form');
};

/**
 * Value → bytes to encrypt: kind, UTF-8, end mark, zeros up to a multiple of 32. Without the padding the
 * length of a short value (a yes or a no about health) would tell it. @throws {InvalidInput}
 */
export const frame = (value: Sealable): Buffer => {
  const isText = typeof value === 'string';
  const text = isText ? value : jsonOf(value);
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length > MAX_SEALED_BYTES)
    throw new InvalidInput(
      'SealTooLarge',
      `a sealed value holds at most ${MAX_SEALED_BYTES} bytes`,
    );
  if (bytes.toString('utf8') !== text)
    throw new InvalidInput('NotRepresentable', 'the value to seal is not well-formed text');

  const framed = Buffer.alloc(Math.ceil((bytes.length + 2) / BLOCK) * BLOCK);
  framed[0] = isText ? TEXT : JSON_TEXT;
  bytes.copy(framed, 1);
  framed[bytes.length + 1] = END;
  return framed;
};

const parsed = (json: string): object => {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null) throw new SealBroken('value');
  return value;
};

/** The way back. @throws {SealBroken} for bytes that no version of `frame` wrote. */
export const unframe = (framed: Buffer): Opened => {
  const end = framed.findLastIndex((byte) => byte !== 0);
  if (end < 1 || framed[end] !== END) throw new SealBroken('value');

  const text = framed.toString('utf8', 1, end);
  if (framed[0] === TEXT) return text;
  if (framed[0] === JSON_TEXT) return parsed(text);
  throw new SealBroken('value');
};
