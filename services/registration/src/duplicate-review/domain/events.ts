import type { DuplicateResolved, DuplicateSuspected } from '@academy/contracts';

export type DuplicateReviewEvent = DuplicateSuspected | DuplicateResolved;
