import type { Namespace } from './namespace.js';
import type { Extent, Topics } from './topics.js';

export interface PlacesNeeds {
  readonly namespace: Namespace;
  readonly topics: Topics;
  /** The first offset wanted of a partition, by our own record; `undefined` for the oldest. */
  readonly startAt: (topic: string, partition: number) => Promise<bigint | undefined>;
}

type ExtentOf = (partition: number) => Extent;

/** Where a member stands in its topics, and where those begin and end. */
export class Places {
  constructor(private readonly needs: PlacesNeeds) {}

  /** A place before the beginning has expired; one beyond the end belongs to a topic that was lost and begun again. */
  async startOf(topic: string, partition: number): Promise<bigint> {
    const at = await this.needs.startAt(topic, partition);
    const known = (await this.extentsOf(topic))(partition);
    if (at !== undefined && at >= known.low && at <= known.high) return at;

    const { low, high } = (await this.extentsOf(topic, 'now'))(partition);
    return at === undefined || at < low || at > high ? low : at;
  }

  /** Records of a topic's partitions from where each is worked on; what has no such place begins with the oldest. */
  async lagOf(
    topic: string,
    partitions: Iterable<number>,
    at: (partition: number) => bigint | undefined,
  ): Promise<bigint> {
    const extentOf = await this.extentsOf(topic);
    let lag = 0n;
    for (const partition of partitions) {
      const { low, high } = extentOf(partition);
      const from = at(partition) ?? low;
      if (high > from) lag += high - from;
    }
    return lag;
  }

  private async extentsOf(topic: string, asOf?: 'now'): Promise<ExtentOf> {
    const { topics, namespace } = this.needs;
    const extents = await topics.extentsOf(namespace.full(topic), asOf);
    return (partition) => extents.get(partition) ?? { low: 0n, high: 0n };
  }
}
