import { uuidv5, type ExecuteOptions, type Executed, type Streams } from '@academy/event-store';
import type { CivilDate } from '@academy/kernel';
import type { DeclaredPolicies } from './declared-policies.js';
import { shippedWith, type PolicyBook } from './policy-book.js';
import { policySets, type PublishedVersion } from './policy-set.js';

/** Between looks at what other processes of the service have published, in ms: it holds from the next day at the earliest. */
const LOOK_EVERY_MS = 30_000;

export interface PolicyKeeping {
  readonly streams: Streams;
  readonly book: PolicyBook;
  readonly declared: DeclaredPolicies;
}

/** Keeps a service's policy book in step with what was published, by this process or another. */
export class PolicyKeeper {
  private readonly id: string;
  private looking: NodeJS.Timeout | undefined;

  constructor(
    private readonly keeping: PolicyKeeping,
    private readonly onError: (error: unknown) => void,
  ) {
    this.id = uuidv5('policy-set', keeping.streams.store.service);
  }

  /** Publishes the versions that the product ships with, where a policy has none yet, and reads what there is. */
  async open(): Promise<void> {
    const { streams, declared } = this.keeping;
    const first = shippedWith(declared);
    if (first.length === 0) return;
    const codes = Object.keys(declared).sort();
    await streams.execute(
      policySets,
      this.id,
      { type: 'BeginPolicies', data: { first } },
      { commandId: uuidv5('begin-policies', streams.store.service, ...codes) },
    );
    await this.look();
    this.looking = setInterval(() => void this.look().catch(this.onError), LOOK_EVERY_MS).unref();
  }

  /** Publishes a version. Errors as `Streams.execute`, and as the set decides. */
  async publish(
    version: PublishedVersion,
    today: CivilDate,
    options: ExecuteOptions,
  ): Promise<Executed> {
    const command = { type: 'PublishPolicy', data: { ...version, today } } as const;
    const executed = await this.keeping.streams.execute(policySets, this.id, command, options);
    await this.look();
    return executed;
  }

  close(): void {
    clearInterval(this.looking);
  }

  private async look(): Promise<void> {
    const { state } = await this.keeping.streams.load(policySets, this.id);
    this.keeping.book.take(state.published);
  }
}
