import type { CatchmentPlanPublished } from '@academy/contracts';

export type CatchmentPlanEvent = CatchmentPlanPublished;
