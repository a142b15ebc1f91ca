import { within } from './within.js';

/**
 * Disconnects a client of kafkajs, and waits for it so many milliseconds at most. Once it disconnects, kafkajs waits for every answer
 * that it is owed and minds no time-out any more; a broker that stays silent would hold up whoever ends.
 */
export const hangUp = async (
  client: { disconnect(): Promise<void> },
  ms = 3_000,
): Promise<void> => {
  const gone = client.disconnect().catch(() => undefined);
  await within(ms, gone);
};
