import type { ClientBase, Pool } from 'pg';

/** Another owner moved a checkpoint meanwhile: whoever sees this has been replaced and must stop. */
export class CheckpointMoved extends Error {
  override readonly name = 'CheckpointMoved';
}

type Connection = ClientBase | Pool;

/** Where a consumer stands in a source, 0 at the beginning. */
export const readCheckpoint = async (
  connection: Connection,
  consumer: string,
  source: string,
): Promise<bigint> => {
  const { rows } = await connection.query<{ position: bigint }>(
    'select position from es.checkpoints where consumer = $1 and source = $2',
    [consumer, source],
  );
  return rows[0]?.position ?? 0n;
};

/** Where a consumer stands in each of several sources; one that is missing is at its beginning. */
export const readCheckpoints = async (
  connection: Connection,
  consumer: string,
  sources: readonly string[],
): Promise<ReadonlyMap<string, bigint>> => {
  const { rows } = await connection.query<{ source: string; position: bigint }>({
    name: 'es.checkpoints',
    text: 'select source, position from es.checkpoints where consumer = $1 and source = any($2)',
    values: [consumer, sources],
  });
  return new Map(rows.map(({ source, position }) => [source, position]));
};

export interface CheckpointMove {
  readonly consumer: string;
  readonly source: string;
  readonly from: bigint;
  readonly to: bigint;
  /** The owner's fence; 0 where the transaction itself is the fence. */
  readonly fence?: bigint;
}

/** Compare-and-set of a checkpoint, in the transaction of the effects where there are any. Throws `CheckpointMoved`. */
export const moveCheckpoint = async (
  connection: Connection,
  { consumer, source, from, to, fence = 0n }: CheckpointMove,
): Promise<void> => {
  const { rowCount } = await connection.query(
    `insert into es.checkpoints as c (consumer, source, position, fence) values ($1, $2, $4, $5)
     on conflict (consumer, source) do update
        set position = excluded.position, fence = excluded.fence, updated_at = clock_timestamp()
      where c.position = $3 and c.fence <= $5`,
    [consumer, source, from, to, fence],
  );
  if (rowCount !== 1) throw new CheckpointMoved(`${consumer} was overtaken on ${source}`);
};

/**
 * Compare-and-set of several checkpoints of a consumer whose fence is the transaction itself: all of them move, or none. Throws
 * `CheckpointMoved`.
 */
export const moveCheckpoints = async (
  client: ClientBase,
  consumer: string,
  moves: readonly Pick<CheckpointMove, 'source' | 'from' | 'to'>[],
): Promise<void> => {
  if (moves.length === 0) return;
  const { rows } = await client.query<{ source: string }>({
    name: 'es.move_checkpoints',
    text: `update es.checkpoints c set position = m.reached, updated_at = clock_timestamp()
             from unnest($2::text[], $3::bigint[], $4::bigint[]) m(source, place, reached)
            where c.consumer = $1 and c.source = m.source and c.position = m.place and c.fence = 0
        returning c.source`,
    values: [
      consumer,
      moves.map(({ source }) => source),
      moves.map(({ from }) => from),
      moves.map(({ to }) => to),
    ],
  });
  const moved = new Set(rows.map(({ source }) => source));
  // The first move in a source makes its row; whoever was overtaken in one is found out here as well.
  for (const move of moves)
    if (!moved.has(move.source)) await moveCheckpoint(client, { ...move, consumer });
};
