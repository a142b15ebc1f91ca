/** An event as a writer committed it or a reader received it. */
export interface Sighting {
  readonly stream: string;
  readonly version: number;
  readonly position: bigint;
}

export interface Verdict {
  readonly committed: number;
  readonly delivered: number;
  /** Committed and never delivered. */
  readonly lost: number;
  /** Delivered twice, or never committed. */
  readonly phantom: number;
  /** Deliveries at which a stream's versions did not go on by one, or positions did not rise. */
  readonly inversions: number;
}

const keyOf = ({ stream, version }: Sighting): string => `${stream}@${version}`;

/** Compares what was committed with what a reader received, in the order it received it. */
export const judge = (committed: readonly Sighting[], delivered: readonly Sighting[]): Verdict => {
  const written = new Set(committed.map(keyOf));
  const seen = new Set<string>();
  const versions = new Map<string, number>();
  let phantom = 0;
  let inversions = 0;
  let last = 0n;
  for (const sighting of delivered) {
    const key = keyOf(sighting);
    if (seen.has(key) || !written.has(key)) phantom += 1;
    seen.add(key);
    const expected = (versions.get(sighting.stream) ?? 0) + 1;
    if (sighting.version !== expected || sighting.position <= last) inversions += 1;
    versions.set(sighting.stream, sighting.version);
    last = sighting.position;
  }
  const lost = [...written].filter((key) => !seen.has(key)).length;
  return { committed: written.size, delivered: delivered.length, lost, phantom, inversions };
};

export const isClean = ({ committed, lost, phantom, inversions }: Verdict): boolean =>
  committed > 0 && lost + phantom + inversions === 0;

export const describe = (name: string, verdict: Verdict): string =>
  `${name}: ${verdict.committed} committed, ${verdict.delivered} delivered, ${verdict.lost} lost, ` +
  `${verdict.phantom} phantom, ${verdict.inversions} out of order`;
