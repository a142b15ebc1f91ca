import type { Decider } from '@academy/kernel';
import { draftSitePlan, type DraftSitePlan } from './draft-site-plan.js';
import type { SitePlanEvent } from './events.js';
import { publishSitePlan, type PublishSitePlan } from './publish-site-plan.js';
import { evolve, initialState, type SitePlan } from './site-plan.js';

export type SitePlanCommand = DraftSitePlan | PublishSitePlan;

const decide = (command: SitePlanCommand, sitePlan: SitePlan): readonly SitePlanEvent[] => {
  switch (command.type) {
    case 'DraftSitePlan':
      return draftSitePlan(command, sitePlan);
    case 'PublishSitePlan':
      return publishSitePlan(command, sitePlan);
  }
};

/** What is to become of the sites of the academy. */
export const sitePlanDecider: Decider<SitePlanCommand, SitePlan, SitePlanEvent> = {
  initialState,
  decide,
  evolve,
};
