import { spawnSync } from 'node:child_process';

/** Two services of one process write a line each, and then it ends as told. */
const program = (end: string): string => `
  import { createLogger } from ${JSON.stringify(new URL('logger.ts', import.meta.url).href)};
  createLogger('registration').info('the first');
  createLogger('counseling').info('the second');
  ${end}`;

const run = (end: string) =>
  spawnSync(
    process.execPath,
    ['--import', '@swc-node/register/esm-register', '--input-type=module', '--eval', program(end)],
    { encoding: 'utf8' },
  );

describe('log lines that wait to leave together', () => {
  it.each([
    ['exits', 'process.exit(3);', 3],
    ['fails', "throw new Error('unexpected');", 1],
    ['has nothing left to do', '', 0],
  ])('are written in their order when the process %s', (_, end, status) => {
    const ended = run(end);
    expect(ended.status).toBe(status);
    const lines = ended.stdout.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
      'the first',
      'the second',
    ]);
  });
});
