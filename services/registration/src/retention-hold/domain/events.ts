import type { RetentionHoldLifted, RetentionHoldPlaced } from '@academy/contracts';

export type RetentionHoldEvent = RetentionHoldPlaced | RetentionHoldLifted;
