import { createRequire } from 'node:module';
import { join } from 'node:path';
import { marksBelow, outputOf, root, violations } from './fixtures.js';

interface Cruise {
  readonly summary: {
    readonly violations: readonly { from: string; rule: { name: string } }[];
  };
}

const config = join(root, '.dependency-cruiser.cjs');
const { forbidden, ...others } = createRequire(import.meta.url)(config) as {
  forbidden: readonly { name: string; severity: string }[];
};

const folder = violations('imports');
const { summary } = JSON.parse(
  outputOf(
    folder,
    'dependency-cruiser/bin/dependency-cruiser.mjs',
    ...['--config', config, '--output-type', 'json', '{services,libs,proof}/**/*.{ts,mts}'],
  ),
) as Cruise;

const inOrder = (lines: readonly string[]): readonly string[] => [...new Set(lines)].sort();

describe('the boundaries', () => {
  it('hold against every marked file of the fixtures and leave honest files alone', () => {
    expect(inOrder(summary.violations.map(({ from, rule }) => `${from} ${rule.name}`))).toEqual(
      inOrder(marksBelow(folder).map(({ file, rule }) => `${file} ${rule}`)),
    );
  });

  it('are all rules of one kind, that this spec knows, and errors', () => {
    expect(Object.keys(others)).toEqual(['options']);
    expect(forbidden.filter(({ severity }) => severity !== 'error')).toEqual([]);
  });

  it.each(forbidden.map(({ name }) => name))('%s was seen to fire', (name) => {
    expect(summary.violations.map(({ rule }) => rule.name)).toContain(name);
  });
});
