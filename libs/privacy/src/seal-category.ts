import { InvalidInput } from '@academy/kernel';

/** What kinds of personal data are sealed. Part of the cipher's context: a name is never renamed. */
export const sealCategories = [
  'IDENTITY',
  'CONTACT',
  'BIRTH_DATE',
  'ADDRESS',
  'EMPLOYER',
  'CAREER',
  'EDUCATION',
  'INCOME',
  'FAMILY',
  'HEALTH',
  'DISABILITY',
  'BANK_ACCOUNT',
  'FREE_TEXT',
] as const;
export type SealCategory = (typeof sealCategories)[number];

const known: ReadonlySet<string> = new Set(sealCategories);

/** Refuses what the compiler could not see, such as a category out of JSON. @throws {InvalidInput} */
export const assertCategory = (category: string): void => {
  if (!known.has(category))
    throw new InvalidInput('SealCategoryUnknown', 'this category of personal data is not known');
};
