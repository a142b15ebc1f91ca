import type { SourceReader } from '../source-reader.js';
import { arrivalOf } from './arrival.js';
import type { Load } from './load.js';
import type { Gap } from './triage.js';

/** The source does not have what is missing, or nobody can ask it: the partition waits and nothing is skipped. */
class GapRemains extends Error {
  override readonly name = 'GapRemains';
}

const PAGE = 500;

/**
 * Reads what is missing of a slice from its source and takes it in, page by page, in order; the source is asked even if nothing is.
 * Answers false when it is in another epoch, so that its positions say nothing about the gap. Throws `GapRemains`, or `Unavailable`
 * while the source does not answer.
 */
export const heal = async (
  reader: SourceReader | undefined,
  { service, partitions }: Load,
  { slice, after, upTo, epoch }: Gap,
  take: (found: Load) => Promise<Gap | undefined>,
): Promise<boolean> => {
  const remains = `${service}: events of slice ${slice} between ${after} and ${upTo} are missing`;
  if (!reader) throw new GapRemains(remains);

  let at = after;
  do {
    const page = await reader.read(service, { from: slice, to: slice }, at, PAGE);
    if (page.feedEpoch !== epoch) return false;
    if (at >= upTo) return true;

    const arrivals = page.events.map((value) => arrivalOf(value));
    const last = arrivals.at(-1);
    if (!last || last.event.position <= at) throw new GapRemains(remains);
    if (await take({ service, partitions, arrivals })) throw new GapRemains(remains);
    at = last.event.position;
  } while (at < upTo);
  return true;
};
