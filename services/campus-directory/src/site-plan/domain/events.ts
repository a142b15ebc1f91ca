import type { SitePlanDrafted, SitePlanPublished } from '@academy/contracts';

export type SitePlanEvent = SitePlanDrafted | SitePlanPublished;
