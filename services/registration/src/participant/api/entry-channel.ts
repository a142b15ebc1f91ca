import type { RegistrationStarted } from '@academy/contracts';
import { ProblemError, requestContext } from '@academy/platform';

type EntryChannel = RegistrationStarted['data']['channel'];

/** How the person came in (`X-Channel`). Answers 400 for `SYSTEM`: nobody registers from inside. */
export const entryChannel = (): EntryChannel => {
  const { channel } = requestContext();
  if (channel !== 'SYSTEM') return channel;
  throw new ProblemError('MalformedHeader', { detail: 'X-Channel: SYSTEM' });
};
