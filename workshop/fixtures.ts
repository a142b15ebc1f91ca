import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A line of a fixture that a tool refuses, or should. */
export interface Refusal {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

const workshop = dirname(fileURLToPath(import.meta.url));

/** The repository's root. */
export const root = dirname(workshop);

/** The folder of one tool's deliberate violations; fixtures stand in it as real code stands in the repository. */
export const violations = (tool: 'lint' | 'imports'): string => join(workshop, 'violations', tool);

const rulesMarkedIn = (text: string): readonly string[] =>
  /refused: ([@a-z/, -]*[a-z])/.exec(text)?.[1]?.split(', ') ?? [];

/** What the fixtures below a folder say of themselves: each `refused: rule, rule` marks its own line. */
export const marksBelow = (folder: string): readonly Refusal[] =>
  globSync('**/*.{ts,mts}', { cwd: folder }).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((text, index) =>
        rulesMarkedIn(text).map((rule) => ({ file, line: index + 1, rule })),
      ),
  );

/** What a Node program prints; its exit code is no failure, for linters report by it. Throws when it prints nothing. */
export const outputOf = (cwd: string, program: string, ...options: readonly string[]): string => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', program), ...options],
    { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (!stdout) throw new Error(`${program} printed nothing: ${stderr}`);
  return stdout;
};
