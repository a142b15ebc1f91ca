import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const THROWN = /new (?:Rejection|NotYet)\(\s*'([A-Za-z]+)'/g;

/** Every code of a `Rejection` or a `NotYet` in the TypeScript of a folder, sorted; specs and examples are left out. */
export const codesThrownIn = (folder: string): readonly string[] => {
  const codes = globSync('**/*.ts', { cwd: folder })
    .filter((file) => !/\.(spec|examples)\.ts$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(THROWN)].map(([, code]) => code ?? ''));
  return [...new Set(codes)].sort();
};
