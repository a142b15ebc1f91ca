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
  const { rows } = await connection.query<{ position: bigint }>({
    name: 'es.checkpoint',
    text: 'select position from es.checkpoints where consumer = $1 and source = $2',
    values: [consumer, source],
  });
  return rows[0]?.position ?? 0n;
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
  const { rowCount } = await connection.query({
    name: 'es.move_checkpoint',
    text: `insert into es.checkpoints as c (consumer, source, position, fence) values ($1, $2, $4, $5)
           on conflict (consumer, source) do update
              set position = excluded.position, fence = excluded.fence, updated_at = clock_timestamp()
            where c.position = $3 and c.fence <= $5`,
    values: [consumer, source, from, to, fence],
  });
  if (rowCount !== 1) throw new CheckpointMoved(`${consumer} was overtaken on ${source}`);
};
