import {
  BasicEducationCompleted,
  ClassAdmissionWithdrawn,
  ClassAdmitted,
  LearnerHeld,
  LearnerHoldLifted,
  LearnerRecordOpened,
  TrackRecommendationNoted,
  TrainingStrikeCleared,
  TrainingStrikeIssued,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import { civilDateOf, type Projection } from '@academy/kernel';
import type { LearnerRecordEvent } from '../domain/events.js';
import { LearnerCard } from './learner-card.entity.js';

const blank = (participantId: string): LearnerCard => ({
  participantId,
  participationId: null,
  openedOn: null,
  basicEducationCompletedOn: null,
  basicEducationValidUntil: null,
  recommendations: [],
  restrictedUntil: null,
  version: 0,
});

// A recommendation may be noted before the record is open, so any event can be the first one.
const learn =
  (participantId: string, factsOf: (card: LearnerCard) => Partial<LearnerCard>) =>
  (known: LearnerCard | undefined, { streamVersion }: EventMeta): LearnerCard => {
    const card = known ?? blank(participantId);
    return { ...card, ...factsOf(card), version: streamVersion };
  };

const learnerCardProjection: Projection<LearnerRecordEvent, LearnerCard, EventMeta> = {
  name: 'learner_card',
  kind: 'keyed',
  keyOf: ({ data }) => data.participantId,
  cases: {
    LearnerRecordOpened: ({ data: { participantId, participationId, openedAt } }) =>
      learn(participantId, () => ({ participationId, openedOn: civilDateOf(openedAt) })),
    TrackRecommendationNoted: ({ data: { participantId, ...recommendation } }) =>
      learn(participantId, ({ recommendations }) => ({
        recommendations: [...recommendations, recommendation],
      })),
    ClassAdmitted: ({ data: { participantId } }) => learn(participantId, () => ({})),
    ClassAdmissionWithdrawn: ({ data: { participantId } }) => learn(participantId, () => ({})),
    LearnerHeld: ({ data: { participantId } }) => learn(participantId, () => ({})),
    LearnerHoldLifted: ({ data: { participantId } }) => learn(participantId, () => ({})),
    BasicEducationCompleted: ({ data: { participantId, completedOn, validUntil } }) =>
      learn(participantId, () => ({
        basicEducationCompletedOn: completedOn,
        basicEducationValidUntil: validUntil,
      })),
    TrainingStrikeIssued: ({ data: { participantId, restrictedUntil = null } }) =>
      learn(participantId, () => ({ restrictedUntil })),
    TrainingStrikeCleared: ({ data: { participantId, restrictedUntil = null } }) =>
      learn(participantId, () => ({ restrictedUntil })),
  },
};

/** Learner records: basic education and recommendations. */
export const learnerCard = readModel<LearnerRecordEvent, LearnerCard>({
  projection: learnerCardProjection,
  entity: LearnerCard,
  uses: [
    LearnerRecordOpened,
    TrackRecommendationNoted,
    ClassAdmitted,
    ClassAdmissionWithdrawn,
    LearnerHeld,
    LearnerHoldLifted,
    BasicEducationCompleted,
    TrainingStrikeIssued,
    TrainingStrikeCleared,
  ],
});
