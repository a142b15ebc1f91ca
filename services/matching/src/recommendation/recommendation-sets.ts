import { category, type Timer } from '@academy/kernel';
import {
  recommendationSetDecider,
  type RecommendationCommand,
} from './domain/recommendation-set.decider.js';
import { isOpen, type RecommendationSet } from './domain/recommendation-set.js';

const EXPIRY = 'recommendation-expiry:';

const timers = ({ items }: RecommendationSet): readonly Timer[] =>
  Object.values(items)
    .filter(isOpen)
    .map(({ recommendationId, expiresAt }) => ({
      kind: `${EXPIRY}${recommendationId}`,
      due: expiresAt,
    }));

const onTimer = ({ kind }: Timer, now: string): RecommendationCommand => ({
  type: 'ExpireRecommendation',
  data: { recommendationId: kind.slice(EXPIRY.length), at: now },
});

/** Recommendations, one set per person: `recommendation-set-<participantId>`. Each calls back when its time is over (T-16). */
export const recommendationSets = category('recommendation-set', recommendationSetDecider, {
  about: 'participant',
  timers,
  onTimer,
});
