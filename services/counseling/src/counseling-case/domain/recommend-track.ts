import type { RecommendedClassType } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, type Message } from '@academy/kernel';
import { caseOf, type CounselingCase } from './counseling-case.js';
import type { CounselingCaseEvent } from './events.js';

interface RecommendationPolicy {
  readonly version: string;
  /** T-23: days after the recommendation within which the person may enter such a class on its ground. */
  readonly validDays: number;
}

export type RecommendTrack = Message<
  'RecommendTrack',
  {
    recommendationId: string;
    caseId: string;
    classType: RecommendedClassType;
    courseIds: readonly string[];
    reasons: readonly string[];
    byId: string;
    policy: RecommendationPolicy;
    at: string;
  }
>;

/**
 * The responsible consultant recommends a kind of class on the ground of a confirmed, valid level (COU-12). Throws
 * `NotYet` `CaseNotOpen`; rejects `ConsultantNotAssigned`, `NotTheResponsibleConsultant`, `ReadinessNotConfirmed` and
 * `ReadinessExpired`.
 */
export const recommendTrack = (
  { data: { policy, at, courseIds, reasons, ...recommendation } }: RecommendTrack,
  counselingCase: CounselingCase,
): readonly CounselingCaseEvent[] => {
  const { byId, recommendationId } = recommendation;
  const { participantId, readiness, recommendationIds } = caseOf(byId, counselingCase);
  if (recommendationIds.includes(recommendationId)) return [];
  const effective = readiness.at(-1);
  const today = civilDateOf(at);
  if (effective === undefined) throw new Rejection('ReadinessNotConfirmed');
  if (effective.validUntil < today) throw new Rejection('ReadinessExpired');

  return [
    {
      type: 'TrackRecommended',
      data: {
        ...recommendation,
        participantId,
        courseIds: [...courseIds],
        reasons: [...reasons],
        validUntil: addDays(today, policy.validDays),
      },
    },
  ];
};
