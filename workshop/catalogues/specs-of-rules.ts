import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ID = /(?:REG|COU|TRN|MAT|AFT|CAM|T|S)-\d{1,2}|vector \d{1,2}/;
const TITLE = new RegExp(
  `\\b(?:it|test|describe)(?:\\.each\\([^)]*\\))?\\(\\s*['"\`]((?:${ID.source})(?:, (?:${ID.source}))*):`,
  'g',
);

/** A rule as the lists number it: deadlines have two digits there. */
const canonical = (id: string): string => id.replace(/^T-(\d)$/, 'T-0$1');

/** The rules that the titles in a spec's text begin with. */
export const rulesNamedIn = (text: string): readonly string[] =>
  [...text.matchAll(TITLE)].flatMap(([, ids = '']) => ids.split(', ').map(canonical));

/** For every rule the spec files that have a title beginning with it, in the order of their names. */
export const specsByRule = (root: string): ReadonlyMap<string, readonly string[]> => {
  const files = globSync('{services,libs}/**/*.spec.ts', { cwd: root }).sort();
  const named = files.flatMap((file) =>
    [...new Set(rulesNamedIn(readFileSync(join(root, file), 'utf8')))].map(
      (rule) => [rule, file] as const,
    ),
  );
  const byRule = Map.groupBy(named, ([rule]) => rule);
  return new Map([...byRule].map(([rule, pairs]) => [rule, pairs.map(([, file]) => file)]));
};
