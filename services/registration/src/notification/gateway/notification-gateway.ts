import type { NotificationChannel } from '@academy/contracts';

/** A message as a gateway takes it: personal data in clear, which go nowhere else. */
export interface OutgoingMessage {
  /**
   * The same however often the message is handed over: a gateway sends it once and answers a repetition as it answered before.
   * It is the id of the notification with the channel, because another channel is another message.
   */
  readonly messageId: string;
  readonly channel: Exclude<NotificationChannel, 'CALL'>;
  readonly templateCode: string;
  /** Digits of a telephone number. */
  readonly to: string;
  readonly text: string;
}

export type GatewayAnswer =
  { readonly outcome: 'ACCEPTED' } | { readonly outcome: 'REFUSED'; readonly reasonCode: string };

/**
 * Where messages leave the academy. An adapter bounds its own waiting to a few seconds and throws when it has no answer; it logs
 * neither number nor text.
 */
export interface NotificationGateway {
  readonly handOver: (message: OutgoingMessage) => Promise<GatewayAnswer>;
}
