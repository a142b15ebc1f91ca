import { checkCloudEvent, fromCloudEvent } from '@academy/contracts';
import type { Bus, BusBatch } from '@academy/event-bus';
import { inTransaction } from '@academy/event-store';
import type { Pool } from 'pg';
import { writeMarks, type Mark } from './trail-marks.js';

interface Step {
  readonly participantId: string;
  readonly step: number;
}

const markOf = (value: unknown): Mark => {
  checkCloudEvent(value);
  const { type, data } = fromCloudEvent(value);
  const { participantId, step } = data as Step;
  return { person: participantId, mark: `${type === 'StepTaken' ? 's' : 'e'}${step}` };
};

/** What many readers do with a batch: where to go on, in one transaction with the effect. */
const MOVE = `insert into es.checkpoints (consumer, source, position) values ('careless', $1, $2)
  on conflict (consumer, source) do update set position = excluded.position`;

/**
 * Seeded bug S-09: a reader that moves its checkpoint with its effect, as it should, and applies whatever arrives, as often as it
 * arrives. The product's own consumer cannot be robbed of its memory: it would see a gap. The crash run must catch it.
 */
export class CarelessReader {
  constructor(
    private readonly pool: Pool,
    private readonly bus: Bus,
  ) {}

  async start(topics: readonly string[]): Promise<void> {
    await this.bus.subscribe({
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
    await inTransaction(this.pool, async (client) => {
      await writeMarks(client, effect);
      await client.query(MOVE, [`${topic}/${partition}`, last.offset + 1n]);
    });
  }
}
