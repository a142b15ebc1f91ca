import { BaseRpcContext, Server, type CustomTransportStrategy } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import type { BusBatch, Subscription } from '../bus.js';
import { Member, type Membership, type MemberState } from './member.js';

type Listeners = Record<MemberState, () => void>;

/**
 * Nest's transport of the bus on Kafka: a pattern is a topic, a handler is given whole batches of it, one partition number at a
 * time, and a batch counts as worked when its handler has resolved. Nest's own Kafka server hands over single messages, commits
 * what nobody handles, and repeats a failing one for ever while everybody waits.
 */
export class KafkaStrategy
  extends Server<Listeners, MemberState>
  implements CustomTransportStrategy, Subscription
{
  private member: Member | undefined;

  constructor(private readonly membership: Membership) {
    super();
  }

  /** Begins to connect, for as long as it takes, and answers at once. */
  listen(callback: () => void): void {
    this.member = new Member(this.membership, {
      follows: [...this.messageHandlers.keys()],
      onBatch: (batch) => this.handle(batch),
      onState: (state) => {
        this._status$.next(state);
      },
    });
    this.member.start();
    callback();
  }

  async close(): Promise<void> {
    await this.member?.stop();
    this.member = undefined;
  }

  /** As `close`, for those who know it as a subscription. */
  stop(): Promise<void> {
    return this.close();
  }

  owns(partition: number): boolean {
    return this.member?.owns(partition) ?? false;
  }

  async lag(): Promise<number> {
    return this.member?.lag() ?? 0;
  }

  override on<State extends MemberState>(state: State, listener: Listeners[State]): void {
    this.status.subscribe((now) => {
      if (now === state) listener();
    });
  }

  /** The member of the group, while it listens. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- Nest's signature
  override unwrap<T = Member | undefined>(): T {
    return this.member as T;
  }

  private async handle(batch: BusBatch): Promise<void> {
    // Nest's own look-up parses the pattern as JSON first, and a topic is none.
    const handler = this.messageHandlers.get(batch.topic);
    if (!handler) throw new Error(`nobody handles ${batch.topic}`);
    const context = new BaseRpcContext([batch.topic, batch.partition]);
    const answer: unknown = await handler(batch, context);
    if (isObservable(answer)) await lastValueFrom(answer, { defaultValue: undefined });
  }
}
