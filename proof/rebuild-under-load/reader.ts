import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';

/** People asked for in one question. */
const TOGETHER = 20;
const PAUSE_MS = 10;

/** What somebody saw who reads all the time. */
export interface Readings {
  readonly reads: number;
  readonly failed: number;
  /** Answers with rows of more than one generation, or a row that is of two. */
  readonly mixed: number;
  /** Rows that knew less than the same person's row before. */
  readonly older: number;
  /** Answers that lacked somebody. */
  readonly lacking: number;
}

/** Reads several people's rows in one question, again and again. */
export class Reader {
  private readonly counts = { reads: 0, failed: 0, mixed: 0, older: 0, lacking: 0 };
  private readonly lengths = new Map<string, number>();
  private readonly loop: Promise<void>;
  private stopping = false;

  constructor(
    private readonly pool: Pool,
    private readonly draw: () => string,
  ) {
    this.loop = this.work();
  }

  async stop(): Promise<Readings> {
    this.stopping = true;
    await this.loop;
    return { ...this.counts };
  }

  private async work(): Promise<void> {
    while (!this.stopping) {
      await this.read(new Set(Array.from({ length: TOGETHER }, this.draw))).catch(() => {
        this.counts.failed += 1;
      });
      await sleep(PAUSE_MS);
    }
  }

  private async read(people: ReadonlySet<string>): Promise<void> {
    const { rows } = await this.pool.query<{ person: string; marks: string[] }>(
      'select participant_id::text person, marks from read.trail where participant_id = any ($1)',
      [[...people]],
    );
    this.counts.reads += 1;
    if (rows.length < people.size) this.counts.lacking += 1;
    if (new Set(rows.flatMap(({ marks }) => marks.map((mark) => mark[0]))).size > 1)
      this.counts.mixed += 1;
    for (const { person, marks } of rows) {
      if (marks.length < (this.lengths.get(person) ?? 0)) this.counts.older += 1;
      this.lengths.set(person, marks.length);
    }
  }
}
