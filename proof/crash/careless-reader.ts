import { checkCloudEvent, fromCloudEvent } from '@academy/contracts';
import type { Bus, BusBatch, Subscription } from '@academy/event-bus';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';

/** Long enough for a kill to fall between two transactions that should have been one. */
const BETWEEN_MS = 60;

interface Step {
  readonly participantId: string;
  readonly step: number;
}

const markOf = (value: unknown): { readonly person: string; readonly mark: string } => {
  checkCloudEvent(value);
  const { type, data } = fromCloudEvent(value);
  const { participantId, step } = data as Step;
  return { person: participantId, mark: `${type === 'StepTaken' ? 's' : 'e'}${step}` };
};

/**
 * A reader as many systems have it, with one bug: S-09 applies whatever arrives, S-08 writes its checkpoint in another transaction
 * than the effect. The crash run must catch both.
 */
export class CarelessReader {
  private subscription: Subscription | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly bus: Bus,
    private readonly bug: 'S-08' | 'S-09',
  ) {}

  async start(topics: readonly string[]): Promise<void> {
    this.subscription = await this.bus.subscribe({
      group: 'trail',
      topics,
      startAt: (topic, partition) => this.startAt(`${topic}/${partition}`),
      onBatch: (batch) => this.apply(batch),
    });
  }

  private async startAt(place: string): Promise<bigint> {
    const { rows } = await this.pool.query<{ position: bigint }>(
      `select position from es.checkpoints where consumer = 'careless' and source = $1`,
      [place],
    );
    return rows[0]?.position ?? 0n;
  }

  private async apply({ topic, partition, records }: BusBatch): Promise<void> {
    const last = records.at(-1);
    if (!last) return;
    const effect = records.map(({ value }) => markOf(value));
    const write = `insert into trail (participant_id, marks)
      select person, jsonb_agg(mark order by n) from unnest($1::uuid[], $2::text[]) with ordinality u(person, mark, n) group by person
      on conflict (participant_id) do update set marks = trail.marks || excluded.marks`;
    const values = [effect.map(({ person }) => person), effect.map(({ mark }) => mark)];
    const checkpoint = `insert into es.checkpoints (consumer, source, position) values ('careless', $1, $2)
      on conflict (consumer, source) do update set position = excluded.position`;
    const place = [`${topic}/${partition}`, last.offset + 1n];
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      await client.query(write, values);
      if (this.bug === 'S-08') {
        await client.query('commit');
        await sleep(BETWEEN_MS);
        await client.query('begin');
      }
      await client.query(checkpoint, place);
      await client.query('commit');
    } finally {
      client.release(true);
    }
  }

  async stop(): Promise<void> {
    await this.subscription?.stop();
  }
}
