import type { KafkaBusOptions } from '@academy/event-bus';
import { connect } from 'node:net';

type SocketFactory = NonNullable<KafkaBusOptions['socketFactory']>;

/** Reaches the broker through the proxy alone, whatever address its metadata name. */
export const dialling =
  (port: number): SocketFactory =>
  ({ onConnect }) =>
    connect({ host: '127.0.0.1', port, noDelay: true }, onConnect);
