import { Poller, type Generations } from '@academy/event-store';
import { slicesWithEvents, verifySlice, type Verification, type VerifyOptions } from './verify.js';

export interface VerifierOptions extends Omit<VerifyOptions, 'pool'> {
  readonly family: string;
  readonly generations: Generations;
  /** Pause between two slices, milliseconds; each verifier's own is up to a quarter shorter or longer. */
  readonly everyMs: number;
  /** Told of every deviation found; where it is, and nothing of what it says. */
  readonly onDeviation: (found: Verification) => void;
  readonly onError: (error: unknown) => void;
}

/** A finished round as it is kept. */
export interface KeptVerification extends Verification {
  readonly family: string;
  readonly verifiedAt: string;
}

const KEEP_DAYS = 30;

const atRandom = <T>(items: readonly T[]): T | undefined =>
  items[Math.floor(Math.random() * items.length)];

/** Folds random people again, one slice after the other, and keeps what it found: a row that nobody's event explains is not silent. */
export class Verifier {
  private readonly poller: Poller;
  people = 0;
  deviations = 0;

  constructor(private readonly options: VerifierOptions) {
    const { onError } = options;
    // No two verifiers in step: each round costs the machine something that several at once would take from those who wait.
    const everyMs = options.everyMs * (0.75 + Math.random() / 2);
    this.poller = new Poller({
      poll: async () => {
        await this.verifyNext();
        return 'nothing';
      },
      busyMs: everyMs,
      idleMs: everyMs,
      onError,
    });
  }

  start(): void {
    this.poller.start();
  }

  async stop(): Promise<void> {
    await this.poller.stop();
  }

  /** Verifies the people of a slice, by default one at random; `undefined` while there is nobody. */
  async verifyNext(asked?: number): Promise<Verification | undefined> {
    const { generations, family, onDeviation } = this.options;
    const active = await generations.active(family);
    const slices = await slicesWithEvents(generations.pool, active.consumer);
    const slice = asked ?? atRandom(slices);
    if (slice === undefined) return undefined;
    const found = await verifySlice({ ...this.options, pool: generations.pool }, active, slice);
    // A flip in between took the table away from under the question.
    if ((await generations.active(family)).generation !== active.generation) return undefined;
    await this.keep(found);
    this.people += found.people;
    this.deviations += found.deviations.length;
    if (found.deviations.length > 0) onDeviation(found);
    return found;
  }

  /** The newest rounds, those with deviations first. */
  async list(limit: number): Promise<readonly KeptVerification[]> {
    const { generations, family } = this.options;
    const { rows } = await generations.pool.query<KeptVerification>(
      `select family, verified_at "verifiedAt", slice, people, rows, deviations from es.verifications
        where family = $1 order by (jsonb_array_length(deviations) > 0) desc, verified_at desc limit $2`,
      [family, limit],
    );
    return rows;
  }

  private async keep({ slice, people, rows, deviations }: Verification): Promise<void> {
    const { generations, family } = this.options;
    await generations.pool.query(
      `with old as (delete from es.verifications
                     where family = $1 and verified_at < clock_timestamp() - make_interval(days => ${KEEP_DAYS}))
       insert into es.verifications (family, slice, people, rows, deviations) values ($1, $2, $3, $4, $5)`,
      [family, slice, people, rows, JSON.stringify(deviations.slice(0, 100))],
    );
  }
}
