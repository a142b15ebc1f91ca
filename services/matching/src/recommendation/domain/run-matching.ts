import type { MatchRunCompleted, RecommendationIssued } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, startOfDay, type Message } from '@academy/kernel';
import type { RecommendationEvent } from './events.js';
import { isOpen, type RecommendationSet } from './recommendation-set.js';
import type { RankedOrder } from './recommender.js';

interface RecommendationPolicy {
  readonly version: string;
  /** T-16: how long a recommendation can be followed, in days. */
  readonly expireDays: number;
  /** Recommendations at most in one run. */
  readonly mostPerRun: number;
}

type Run = Omit<MatchRunCompleted['data'], 'candidates' | 'eligible'>;

export type RunMatching = Message<
  'RunMatching',
  Run & {
    /** Every order that was looked at, best first, each with the id under which it would be recommended. */
    ranking: readonly (RankedOrder & { recommendationId: string })[];
    /** MAT-9: whether the person lets a machine recommend. */
    automatedRecommendation: boolean;
    profileVersion: number;
    audience: RecommendationIssued['data']['audience'];
    policy: RecommendationPolicy;
    at: string;
  }
>;

/** Whether an order is not to be recommended as it is: it is on the table, was accepted, or did not suit (MAT-10). */
const isSettled =
  ({ items }: RecommendationSet, profileVersion: number) =>
  ({ jobOrderId, jobOrderVersion }: RankedOrder): boolean =>
    Object.values(items)
      .filter((item) => item.jobOrderId === jobOrderId)
      .some((item) => {
        if (isOpen(item) || item.status === 'accepted') return true;
        const same =
          item.jobOrderVersion === jobOrderVersion && item.profileVersion === profileVersion;
        return item.status !== 'expired' && same;
      });

/**
 * Records a run of the recommender and recommends the best orders that pass every hard check (MAT-8), none of them twice
 * unless it, or the person's profile, has changed (MAT-10). It is advice: nothing is sent. Rejects
 * `AutomatedRecommendationRefused` (MAT-9).
 */
export const runMatching = (
  { data }: RunMatching,
  set: RecommendationSet,
): readonly RecommendationEvent[] => {
  const { ranking, automatedRecommendation, profileVersion, audience, policy, at, ...run } = data;
  if (set.lastRunId === run.runId) return [];
  if (!automatedRecommendation) throw new Rejection('AutomatedRecommendationRefused');
  const eligible = ranking.filter((order) => order.eligible);
  const settled = isSettled(set, profileVersion);
  const { runId, participantId } = run;
  const expiresAt = startOfDay(addDays(civilDateOf(at), policy.expireDays + 1));
  const issued = eligible
    .filter((order) => !settled(order))
    .slice(0, policy.mostPerRun)
    .map(({ eligible: _, ...order }, index): RecommendationEvent => {
      const facts = { runId, participantId, rank: index + 1, profileVersion, audience, expiresAt };
      return { type: 'RecommendationIssued', data: { ...order, ...facts } };
    });

  // Every night most people are recommended nothing new, which the record of the whole run says.
  if (run.scope === 'BATCH' && issued.length === 0) return [];
  const completed = { ...run, candidates: ranking.length, eligible: eligible.length };
  return [{ type: 'MatchRunCompleted', data: completed }, ...issued];
};
