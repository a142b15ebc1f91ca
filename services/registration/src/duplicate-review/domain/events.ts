import type { DuplicateSuspected } from '@academy/contracts';

export type DuplicateReviewEvent = DuplicateSuspected;
