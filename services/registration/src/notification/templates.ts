import { accountTexts } from './texts/account.texts.js';
import { counselingTexts } from './texts/counseling.texts.js';
import { trainingTexts } from './texts/training.texts.js';
import type { Refs, Text } from './texts/words.js';
import { workTexts } from './texts/work.texts.js';

const texts = { ...accountTexts, ...counselingTexts, ...trainingTexts, ...workTexts };

export type TemplateCode = keyof typeof texts;

const isTemplate = (code: string): code is TemplateCode => Object.hasOwn(texts, code);

/** The text for a person, whose name is given in clear: Korean, and English beside it. Throws `RangeError` for a template that there is not. */
export const textOf = (templateCode: string, refs: Refs, name: string): string => {
  if (!isTemplate(templateCode)) throw new RangeError(`no template is called ${templateCode}`);
  const { ko, en }: Text = texts[templateCode];
  return `[중장년취업사관학교] ${name}님, ${ko(refs)} (${en(refs)})`;
};
