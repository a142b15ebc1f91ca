import type { Ends, RecordReader } from './record-reader.js';
import type { Tail } from './tail.js';

/** The tables are asked for what others have published, however often this process tells of what is its own. */
const LOOK_EVERY_MS = 200;

/** Where partitions end, as far as this process knows: by its last look at the tables, and by what it has published itself. */
export class Horizon {
  private looked: Ends = () => 0n;
  private lookedAt = -Infinity;

  constructor(
    private readonly reader: RecordReader,
    private readonly tail: Tail,
  ) {}

  /** Whether others may have published since the last look. */
  get isOld(): boolean {
    return performance.now() - this.lookedAt > LOOK_EVERY_MS;
  }

  /** Asks the tables, and answers with what they say alone. */
  async look(partitions: readonly number[]): Promise<Ends> {
    this.looked = await this.reader.ends(partitions);
    this.lookedAt = performance.now();
    return this.looked;
  }

  readonly end: Ends = (topic, partition) => {
    const [looked, published] = [this.looked(topic, partition), this.tail.end(topic, partition)];
    return looked > published ? looked : published;
  };
}
