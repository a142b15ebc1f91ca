import type { ClassType } from '@academy/contracts';

/** The kinds of class, in the order in which a person takes them. */
export const classTypes = [
  'BASIC',
  'EXPLORATION',
  'FAST_TRACK',
  'REGULAR',
] as const satisfies readonly ClassType[];
