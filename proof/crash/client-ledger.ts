import { open, type FileHandle } from 'node:fs/promises';

/** The answer a client got and wrote down; the ledger is held to it. */
export interface Acknowledged {
  readonly command: string;
  readonly person: string;
  readonly streamVersion: number;
  readonly position: bigint;
}

interface Line {
  readonly sent?: string;
  readonly acked?: string;
}

/**
 * The clients' own record, flushed to disk before a command is sent and when it is answered: what the system under test is held
 * to must not depend on the system under test.
 */
export class ClientLedger {
  readonly acknowledged: Acknowledged[] = [];
  /** Sendings that ended without an answer, so that the same command was sent again. */
  unknown = 0;

  private constructor(private readonly file: FileHandle) {}

  static async at(path: string): Promise<ClientLedger> {
    return new ClientLedger(await open(path, 'a'));
  }

  sending(command: string): Promise<void> {
    return this.write({ sent: command });
  }

  async answered(answer: Acknowledged): Promise<void> {
    await this.write({ acked: answer.command });
    this.acknowledged.push(answer);
  }

  close(): Promise<void> {
    return this.file.close();
  }

  private async write(line: Line): Promise<void> {
    await this.file.write(`${JSON.stringify(line)}\n`);
    await this.file.datasync();
  }
}
