import { InvalidInput, isCivilDate } from '@academy/kernel';

/** What each blind index is made of. */
export interface BlindInputs {
  /** Connecting information (연계정보), taken as it is. */
  readonly CI: string;
  /** Duplication information (중복가입확인정보), taken as it is. */
  readonly DI: string;
  readonly PHONE: string;
  /** Number of a business (사업자등록번호), with hyphens or without. */
  readonly BUSINESS_NUMBER: string;
  readonly NAME_BIRTH: { readonly name: string; readonly birthDate: string };
}
export type BlindPurpose = keyof BlindInputs;

/** An empty or mangled value would match everybody else's, so it is refused. */
const refused = (purpose: BlindPurpose): InvalidInput =>
  new InvalidInput('BlindIndexInput', `this value cannot be indexed as ${purpose}`);

const asIs = (purpose: 'CI' | 'DI') => (value: string) => {
  if (!value || value.length > 256) throw refused(purpose);
  return value;
};

const phone = (value: string): string => {
  const typed = value.normalize('NFKC').trim();
  const digits = typed.replace(/\D/g, '');
  const national = /^(\+82|0082|82)/.test(typed) ? digits.replace(/^(00)?820?/, '0') : digits;
  if (!/^\d{8,15}$/.test(national)) throw refused('PHONE');
  return national;
};

const businessNumber = (value: string): string => {
  const digits = value.normalize('NFKC').replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(digits)) throw refused('BUSINESS_NUMBER');
  return digits;
};

const nameBirth = ({ name, birthDate }: BlindInputs['NAME_BIRTH']): string => {
  const letters = name.normalize('NFC').replace(/\s+/gu, '').toUpperCase();
  const day = birthDate.trim();
  if (!letters || letters.length > 200 || !isCivilDate(day)) throw refused('NAME_BIRTH');
  return JSON.stringify([letters, day]);
};

/** One spelling per value, by purpose; a change here changes every stored index of that purpose. */
export const normalisers: { readonly [P in BlindPurpose]: (value: BlindInputs[P]) => string } = {
  CI: asIs('CI'),
  DI: asIs('DI'),
  PHONE: phone,
  BUSINESS_NUMBER: businessNumber,
  NAME_BIRTH: nameBirth,
};
