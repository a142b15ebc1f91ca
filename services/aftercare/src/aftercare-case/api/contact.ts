import type { CheckpointCode, ContactAttempted } from '@academy/contracts';

/** What the bodies of attempts and follow-ups share. */
export const checkpointCodes = [
  'M1',
  'M3',
  'M6',
  'M12',
] as const satisfies readonly CheckpointCode[];

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
