import { uuidv5 } from '@academy/event-store';

/** Crockford's digits: no I, L, O or U, so that nobody misreads a number at the desk. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;
/** Five bits make a digit. */
const HEX_OF_FORTY_BITS = 10;

/** The number that a person is given, e.g. `2026-7K3M9QXW`: the same for the same command, another one for each attempt. */
export const registrationNumber = (commandId: string, attempt: number, today: string): string => {
  const seed = uuidv5(commandId, 'registration-no', String(attempt)).replaceAll('-', '');
  let rest = BigInt(`0x${seed.slice(0, HEX_OF_FORTY_BITS)}`);
  let number = '';
  while (number.length < LENGTH) {
    number = `${DIGITS.charAt(Number(rest & 31n))}${number}`;
    rest >>= 5n;
  }
  return `${today.slice(0, 'YYYY'.length)}-${number}`;
};
