import type { TrackRecommendationNoted } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { LearnerRecordEvent } from './events.js';
import type { LearnerRecord } from './learner-record.js';

export type NoteTrackRecommendation = Message<
  'NoteTrackRecommendation',
  TrackRecommendationNoted['data']
>;

/** Remembers what counselling recommended, once. */
export const noteTrackRecommendation = (
  { data }: NoteTrackRecommendation,
  { recommendations }: LearnerRecord,
): readonly LearnerRecordEvent[] => {
  const { recommendationId } = data;
  if (recommendations.some((known) => known.recommendationId === recommendationId)) return [];

  return [{ type: 'TrackRecommendationNoted', data }];
};
