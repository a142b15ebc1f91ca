import type {
  GatewayAnswer,
  NotificationGateway,
  OutgoingMessage,
} from './notification-gateway.js';

/** Messages that are remembered; the oldest are forgotten first. */
const REMEMBERED = 1_000;
/** Numbers that end so reach nobody, for demonstrations and specs. */
const UNREACHABLE = '0009';

/** Keeps messages in memory instead of sending them, for demonstrations: nothing of them is written anywhere. */
export class ReferenceGateway implements NotificationGateway {
  private readonly kept = new Map<string, OutgoingMessage>();

  /** The messages that it took, the latest last. */
  get taken(): readonly OutgoingMessage[] {
    return [...this.kept.values()];
  }

  async handOver(message: OutgoingMessage): Promise<GatewayAnswer> {
    if (message.to.endsWith(UNREACHABLE)) return { outcome: 'REFUSED', reasonCode: 'UNREACHABLE' };
    if (!this.kept.has(message.messageId)) this.kept.set(message.messageId, message);
    const [oldest] = this.kept.keys();
    if (this.kept.size > REMEMBERED && oldest !== undefined) this.kept.delete(oldest);
    return { outcome: 'ACCEPTED' };
  }
}
