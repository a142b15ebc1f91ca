import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { explain } from './explain.js';

const about = { folder: '/srv/cluster', port: 5432 };

describe('the line for the person at the terminal', () => {
  it.each([
    [
      'initdb: error: could not write to file "pg_wal/xlogtemp.31": No space left on device',
      /\(The disk that holds \/srv\/cluster is full/,
    ],
    [
      'FATAL:  could not resize shared memory segment "/PostgreSQL.12" to 1048576 bytes: No space left on device',
      /\(Shared memory/,
    ],
    [
      'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use',
      /\(Port 5432 of 127\.0\.0\.1 is taken/,
    ],
    [
      'LOG:  could not bind IPv4 address "127.0.0.1": Permission denied',
      /\(Port 5432 is reserved for root/,
    ],
    [
      'FATAL:  database files are incompatible with server\nDETAIL:  The data directory was initialized by PostgreSQL version 17',
      /another major version/,
    ],
    [
      'initdb: error: could not look up effective user ID 4711: user does not exist',
      /no entry in the password database/,
    ],
    [
      'postgres: error while loading shared libraries: libicuuc.so.60: cannot open shared object file',
      /npm rebuild/,
    ],
    [`EROFS: read-only file system, mkdir '/srv/cluster'`, /\(No permission to write/],
  ])('%s', (output, line) => {
    const { message } = explain(new Error(output), about);
    expect(message).toMatch(line);
    expect(message).toMatch(/^[^(]*[가-힣]/);
    expect(message).not.toContain('\n');
  });

  it('quotes the gravest line of an unknown failure', () => {
    const output = 'LOG:  starting\nFATAL:  something new\nLOG:  database system is shut down\n';
    expect(explain(new Error(output), about).message).toBe(
      'PostgreSQL이 실행되지 않습니다 (PostgreSQL does not run, and said: FATAL:  something new)',
    );
  });

  it('is not explained twice', () => {
    const explained = new EmbeddedPostgresError('다른 것을 끝내세요', 'Stop the other one');
    expect(explain(explained, about)).toBe(explained);
  });
});
