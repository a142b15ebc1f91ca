import { maskedName } from './masked-name.js';

it('TRN-17: shows a stranger the first and the last character of a name, or the first of two', () => {
  expect(maskedName('김하늘')).toBe('김*늘');
  expect(maskedName('남궁하늘')).toBe('남**늘');
  expect(maskedName('이솔')).toBe('이*');
  expect(maskedName(' 솔 ')).toBe('솔');
});
