import { open, readFile, type FileHandle } from 'node:fs/promises';
import type { Answer, Order } from './places.js';

/** What a client knows of a command: sent to somebody, without an answer, answered. */
export type Line =
  | ({ readonly is: 'sent' } & Order)
  | { readonly is: 'unknown'; readonly command: string; readonly why: string }
  | ({ readonly is: 'acknowledged'; readonly command: string } & Answer);

/**
 * The clients' own record, flushed to disk before a command is sent and when its answer has come: what the system under test is
 * held to must not depend on the system under test.
 */
export class ClientLedger {
  private constructor(private readonly file: FileHandle) {}

  static async at(path: string): Promise<ClientLedger> {
    return new ClientLedger(await open(path, 'a'));
  }

  async write(line: Line): Promise<void> {
    await this.file.write(`${JSON.stringify(line)}\n`);
    await this.file.datasync();
  }

  close(): Promise<void> {
    return this.file.close();
  }
}

/** The record as an outside program finds it. */
export const readClientLedger = async (path: string): Promise<readonly Line[]> =>
  (await readFile(path, 'utf8'))
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text) as Line);
