import type { CheckpointCode } from '@academy/contracts';

/** Every check-point there is: those of work, then those of a paid activity (AFT-8). */
export const checkpointCodes = [
  ...(['M1', 'M3', 'M6', 'M12'] as const),
  ...(['ACTIVITY_MID', 'ACTIVITY_END', 'AFTER_M3', 'AFTER_M6'] as const),
] as const satisfies readonly CheckpointCode[];
