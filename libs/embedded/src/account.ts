import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** An account of this machine, as `spawn` wants it. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The unprivileged account `nobody`, which every Unix has; PostgreSQL refuses to run as root. */
export const nobody = async (): Promise<Account> => {
  const accounts = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(accounts) ?? [];
  if (uid === undefined || gid === undefined)
    throw new EmbeddedPostgresError(
      'PostgreSQL은 root로 실행되지 않으며 "nobody" 계정도 없습니다. 일반 사용자로 시작하세요',
      'PostgreSQL refuses to run as root and there is no account "nobody": start as an ordinary user',
    );

  return { uid: Number(uid), gid: Number(gid) };
};

const TRAVERSE = { owner: 0o100, group: 0o010, others: 0o001 } as const;

const mayTraverse = async (path: string, { uid, gid }: Account): Promise<boolean> => {
  const found = await stat(path);
  const group = found.gid === gid ? 'group' : 'others';
  return (found.mode & TRAVERSE[found.uid === uid ? 'owner' : group]) !== 0;
};

/** Whether the account may pass through every folder down to `path` (absolute, without symbolic links) and through `path`. */
export const canReach = async (path: string, account: Account): Promise<boolean> => {
  const parent = dirname(path);
  if (parent !== path && !(await canReach(parent, account))) return false;

  return mayTraverse(path, account);
};
