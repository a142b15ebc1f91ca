import { join, relative } from 'node:path';
import { marksBelow, outputOf, root, violations, type Refusal } from './fixtures.js';

interface Block {
  readonly name?: string;
  readonly plugins?: { readonly academy?: { readonly rules: object } };
  readonly rules?: Readonly<Record<string, 'off' | 'error' | readonly ['error', ...unknown[]]>>;
}

interface FileReport {
  readonly filePath: string;
  readonly messages: readonly { ruleId: string | null; line: number; message: string }[];
}

const folder = violations('lint');
const { default: blocks } = (await import(join(root, 'eslint.config.js'))) as {
  default: readonly Block[];
};
const ownRules = blocks
  .filter(({ name }) => /^academy\/[^>]*$/.test(name ?? ''))
  .flatMap(({ rules }) => Object.entries(rules ?? {}))
  .filter(([, setting]) => setting !== 'off');
const houseRules = blocks.flatMap(({ plugins }) => Object.keys(plugins?.academy?.rules ?? {}));
const forbiddenGlobals = ownRules.flatMap(([rule, setting]) =>
  rule === 'no-restricted-globals' ? (setting.slice(1) as string[]) : [],
);

const reports = JSON.parse(
  outputOf(root, 'eslint/bin/eslint.js', '--no-ignore', '--format', 'json', folder),
) as readonly FileReport[];
const refusals = reports.flatMap(({ filePath, messages }) =>
  messages.map(({ ruleId, line }) => ({
    file: relative(folder, filePath),
    line,
    rule: ruleId ?? 'unused-directive', // ESLint's one complaint without a rule, a file that does not parse aside
  })),
);
const messages = reports.flatMap((report) => report.messages.map(({ message }) => message));

const inOrder = (list: readonly Refusal[]): readonly string[] =>
  list.map(({ file, line, rule }) => `${file}:${line} ${rule}`).sort();

describe('the lint rules', () => {
  it('refuse every marked line of the fixtures and leave honest lines alone', () => {
    expect(inOrder(refusals)).toEqual(inOrder(marksBelow(folder)));
  });

  it.each([...new Set(ownRules.map(([rule]) => rule))])('%s was seen to fire', (rule) => {
    expect(refusals.map((refusal) => refusal.rule)).toContain(rule);
  });

  it('stand in blocks of ours by name, and none is written without being switched on', () => {
    expect(blocks.filter(({ name, rules }) => rules && !name?.startsWith('academy/'))).toEqual([]);
    const on = ownRules.map(([rule]) => rule);
    expect(on).toEqual(expect.arrayContaining(houseRules.map((rule) => `academy/${rule}`)));
  });

  it.each(forbiddenGlobals)('a domain may not touch the global %s', (name) => {
    expect(messages).toContain(`Unexpected use of '${name}'.`);
  });
});
