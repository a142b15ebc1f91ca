/** What nobody may ask a person for, by the words in which texts would say it; and what is never stored (REG-5). */
const forbidden: readonly (readonly [kind: string, words: RegExp])[] = [
  ['RESIDENT_NUMBER', /\d{6}\s*-?\s*[1-8]\d{6}/],
  ['BODY', /(키|신장|몸무게|체중)\s*:?\s*\d{2,3}|용모|외모/],
  ['ORIGIN', /본적|고향|출신\s*(지역|도)/],
  ['MARRIAGE', /미혼|기혼|이혼|혼인\s*(여부|상태)/],
  ['WEALTH', /재산|부동산\s*보유/],
  ['FAMILY', /(부모|아버지|어머니|배우자|남편|아내|자녀|형제|가족)(의|님의)?\s*(학력|직업|직장)/],
];

/** The kinds of forbidden content in texts; none when they may be kept. */
export const screenTexts = (texts: readonly string[]): readonly string[] =>
  forbidden
    .filter(([, words]) => texts.some((text) => words.test(text.normalize('NFC'))))
    .map(([kind]) => kind);
