import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const HERE = import.meta.dirname;
/** What anybody's system could have: dates, a token, and the number of a slice. */
const ALLOWED = new Set(['@academy/kernel', '@academy/platform', '@academy/contracts']);
const REACHES_INTO = /from '(\.\.\/)*(simulation|embedded|services|containers)\b|\/services\//;

const foreignIn = (text: string): string[] =>
  [...text.matchAll(/from '([^']+)'/g)]
    .map(([line, name = '']) => ({ line, name }))
    .filter(({ line, name }) =>
      name.startsWith('.')
        ? REACHES_INTO.test(line)
        : !ALLOWED.has(name) && !name.startsWith('node:') && name !== 'cli-progress',
    )
    .map(({ name }) => name);

describe('the cohort', () => {
  it('speaks with the product over HTTP alone', async () => {
    const files = await readdir(HERE, { recursive: true });
    const sources = files.filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
    expect(sources.length).toBeGreaterThan(50);
    for (const name of sources)
      expect([name, foreignIn(await readFile(join(HERE, name), 'utf8'))]).toEqual([name, []]);
  });

  it.each([
    `import { Streams } from '@academy/event-store';`,
    `import pg from 'pg';`,
    `import { Simulation } from '../simulation/simulation.js';`,
    `import { matching } from '../../../../matching/src/services/x.js';`,
  ])('would be found out by %s', (line) => expect(foreignIn(line)).toHaveLength(1));
});
