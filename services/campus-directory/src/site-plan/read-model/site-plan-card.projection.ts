import { SitePlanDrafted, SitePlanPublished } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { SitePlanEvent } from '../domain/events.js';
import { SitePlanCard } from './site-plan-card.entity.js';

type Version = Pick<EventMeta, 'streamVersion'>;

const sitePlanCardProjection: Projection<SitePlanEvent, SitePlanCard, Version> = {
  name: 'site_plan_card',
  kind: 'global',
  keyOf: ({ data }) => data.planId,
  cases: {
    SitePlanDrafted:
      ({ data }) =>
      (_, { streamVersion: version }) => ({
        ...data,
        ...{ status: 'DRAFT', publishedOn: null, version },
      }),
    SitePlanPublished:
      ({ data: { publishedOn } }) =>
      (card, { streamVersion: version }) =>
        card ? { ...card, status: 'PUBLISHED', publishedOn, version } : null,
  },
};

/** The plans of sites. */
export const sitePlanCard = readModel<SitePlanEvent, SitePlanCard>({
  projection: sitePlanCardProjection,
  entity: SitePlanCard,
  uses: [SitePlanDrafted, SitePlanPublished],
});
