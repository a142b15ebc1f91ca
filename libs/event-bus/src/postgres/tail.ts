import type { BusRecord } from '../bus.js';
import type { Place } from './record-reader.js';

interface Kept {
  readonly place: string;
  readonly record: BusRecord;
  readonly characters: number;
}

/** What is kept at most, in all partitions together. */
const MOST_RECORDS = 4_000;
const MOST_CHARACTERS = 16_000_000;

const names = new Map<string, Map<number, string>>();

/** The name of a partition of a topic, made once: it is asked for at every look. */
export const placeOf = (topic: string, partition: number): string => {
  const known = names.get(topic)?.get(partition);
  if (known !== undefined) return known;
  const name = `${topic}/${partition}`;
  names.set(topic, (names.get(topic) ?? new Map<number, string>()).set(partition, name));
  return name;
};

/**
 * The newest records that this process has published. Its own subscriptions take them from here instead of reading back what has
 * just been written, and all of them the same object; whoever is further behind reads the tables.
 */
export class Tail {
  private readonly records = new Map<string, BusRecord[]>();
  /** The same, the oldest first. */
  private readonly kept: Kept[] = [];
  private characters = 0;

  /** Keeps a record that is stored for certain. Where another process has published in between, what came before is let go. */
  keep(topic: string, partition: number, record: BusRecord, characters: number): void {
    const place = placeOf(topic, partition);
    const before = this.records.get(place);
    const last = before?.at(-1);
    if (before && last && last.offset + 1n === record.offset) before.push(record);
    else this.records.set(place, [record]);
    this.kept.push({ place, record, characters });
    this.characters += characters;
    while (this.kept.length > MOST_RECORDS || this.characters > MOST_CHARACTERS)
      this.forgetOldest();
  }

  /** One more than the newest offset, 0 where nothing is kept. */
  end(topic: string, partition: number): bigint {
    const last = this.records.get(placeOf(topic, partition))?.at(-1);
    return last === undefined ? 0n : last.offset + 1n;
  }

  /** The records from a place on, at most `limit`; none where that one is not kept. */
  from({ topic, partition, at }: Place, limit: number): readonly BusRecord[] {
    const records = this.records.get(placeOf(topic, partition));
    const [first] = records ?? [];
    if (!records || !first || at < first.offset) return [];
    const begin = Number(at - first.offset);
    return records.slice(begin, begin + limit);
  }

  private forgetOldest(): void {
    const oldest = this.kept.shift();
    if (!oldest) return;
    this.characters -= oldest.characters;
    const records = this.records.get(oldest.place);
    if (records?.[0] !== oldest.record) return;
    records.shift();
    if (records.length === 0) this.records.delete(oldest.place);
  }
}
