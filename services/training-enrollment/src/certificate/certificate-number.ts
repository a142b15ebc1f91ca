import { uuidv5 } from '@academy/event-store';
import type { CivilDate } from '@academy/kernel';

/** Digits and letters that nobody takes for one another, as Crockford chose them. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5n;

/** So many characters, at most sixteen, that an id decides and that do not say what it is. */
const charactersOf = (id: string, count: number): string => {
  const bits = BigInt(`0x${id.slice(0, 8)}${id.slice(-12)}`);
  return Array.from(
    { length: count },
    (_, index) => ALPHABET[Number((bits >> (BITS * BigInt(index))) & 31n)],
  ).join('');
};

/** Number and verification code of a certificate that one event calls for: the same for the same event, unlike those of all others. */
export const certificateNumberOf = (eventId: string, issuedOn: CivilDate) => {
  const characters = charactersOf(uuidv5(eventId, 'certificate-number'), 12);
  const groups = [characters.slice(0, 4), characters.slice(4, 8), characters.slice(8)];
  return {
    certificateNo: [issuedOn.slice(0, 4), ...groups].join('-'),
    verifyCode: charactersOf(uuidv5(eventId, 'certificate-code'), 8),
  };
};
