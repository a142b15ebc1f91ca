import type { ContactAttempted } from '@academy/contracts';

/** By which way somebody may be contacted. */
export const channels = [
  'PHONE',
  'SMS',
  'EMAIL',
  'VISIT',
  'DESK',
  'VIDEO',
] as const satisfies readonly ContactAttempted['data']['channel'][];

/** When a contact took place, as events write it: UTC with milliseconds. One without a moment took place just now. */
export const momentOf = (said: string | undefined, now: string): string =>
  said === undefined ? now : new Date(said).toISOString();
