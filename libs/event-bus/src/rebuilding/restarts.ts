import { SLICES, type ServiceName } from '@academy/contracts';
import type { FollowedSource, Restart } from '@academy/event-store';
import { arrivalOf } from '../consuming/arrival.js';
import type { SourceReader } from '../source-reader.js';

const ALL = { from: 0, to: SLICES - 1 };

const next = async (reader: SourceReader, source: ServiceName, after: bigint) => {
  const { events, feedEpoch: epoch } = await reader.read(source, ALL, after, 1);
  const [first] = events;
  return { epoch, position: first === undefined ? undefined : arrivalOf(first).event.position };
};

/** The last published position of a source, in a few questions whatever its size. */
const headOf = async (reader: SourceReader, source: ServiceName): Promise<bigint> => {
  let [low, high] = [0n, 1n];
  for (let found = await next(reader, source, high); found.position !== undefined;) {
    [low, high] = [found.position, 2n * found.position];
    found = await next(reader, source, high);
  }
  while (low < high) {
    const middle = (low + high) / 2n;
    const { position } = await next(reader, source, middle);
    if (position === undefined) high = middle;
    else low = position;
  }
  return low;
};

/**
 * Those of the sources that have begun another epoch than a consumer follows, and how far they are now: what was applied of them may be
 * gone from them, so a rebuild folds them from their beginning up to there.
 */
export const restartsOf =
  (reader: SourceReader) =>
  async (followed: readonly FollowedSource[]): Promise<readonly Restart[]> => {
    const restarts: Restart[] = [];
    for (const source of new Set(followed.map((one) => one.source))) {
      const service = source as ServiceName;
      const { epoch } = await next(reader, service, 0n);
      const isNew = followed.some((one) => one.source === source && one.epoch !== epoch);
      if (isNew) restarts.push({ source, epoch, head: await headOf(reader, service) });
    }
    return restarts;
  };
