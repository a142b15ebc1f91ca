import type { Message } from '@academy/kernel';
import { allowsAutomation, type Candidate } from './candidate.js';
import type { CandidateEvent } from './events.js';

/** `requestId` is the data-subject request by which the person refused, if they made one. */
export type RefuseAutomation = Message<
  'RefuseAutomation',
  { participantId: string; requestId?: string; at: string }
>;
/** With a `requestId`, takes back what that request brought and no more. */
export type AllowAutomation = Message<
  'AllowAutomation',
  { participantId: string; requestId?: string; at: string }
>;

/** Lets no machine recommend anything to the person from now on (MAT-9). */
export const refuseAutomation = (
  { data: { at, ...refusal } }: RefuseAutomation,
  { refusal: known }: Candidate,
): readonly CandidateEvent[] =>
  known === undefined
    ? [{ type: 'AutomatedRecommendationStopped', data: { ...refusal, stoppedAt: at } }]
    : [];

/** Lets machines recommend again, because the person says so or because their request was turned down. */
export const allowAutomation = (
  { data: { participantId, requestId, at } }: AllowAutomation,
  candidate: Candidate,
): readonly CandidateEvent[] => {
  if (allowsAutomation(candidate)) return [];
  if (requestId !== undefined && candidate.refusal?.requestId !== requestId) return [];

  return [{ type: 'AutomatedRecommendationResumed', data: { participantId, resumedAt: at } }];
};
