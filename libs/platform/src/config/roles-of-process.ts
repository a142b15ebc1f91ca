import { parseArgs } from 'node:util';
import type { Environment } from './load-config.js';
import { StartRefused } from './start-refused.js';

/** What a process of a service does: answer requests, carry events out, take events in. */
export const processRoles = ['api', 'relay', 'consumer'] as const;
export type ProcessRole = (typeof processRoles)[number];

const isProcessRole = (text: string): text is ProcessRole =>
  processRoles.some((role) => role === text);

/**
 * The roles of this process: `--role`, else `ACADEMY_ROLE`, else `all`; several are separated by commas.
 * Throws `StartRefused` for a role that does not exist.
 */
export const rolesOfProcess = (
  args: readonly string[] = process.argv.slice(2),
  environment: Environment = process.env,
): readonly ProcessRole[] => {
  const { values } = parseArgs({
    args: [...args],
    options: { role: { type: 'string' } },
    strict: false,
  });
  const asked = typeof values.role === 'string' ? values.role : environment.ACADEMY_ROLE;
  if (!asked || asked === 'all') return processRoles;

  return asked.split(',').map((role) => {
    if (isProcessRole(role)) return role;
    throw new StartRefused(
      '역할은 api, relay, consumer, all 중 하나여야 합니다 (--role / ACADEMY_ROLE must be api, relay, consumer or all)',
    );
  });
};
