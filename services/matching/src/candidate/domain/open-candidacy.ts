import type { Message } from '@academy/kernel';
import type { Candidate } from './candidate.js';
import type { CandidateEvent } from './events.js';

export type OpenCandidacy = Message<
  'OpenCandidacy',
  { participantId: string; participationId: string; at: string }
>;

/**
 * Lets the person be proposed to employers in a participation; the next participation takes the candidacy over, and one that ended
 * stays ended however often its beginning comes.
 */
export const openCandidacy = (
  { data: { participantId, participationId, at } }: OpenCandidacy,
  candidate: Candidate,
): readonly CandidateEvent[] => {
  if (candidate.status !== 'unopened' && candidate.participationId === participationId) return [];

  return [{ type: 'CandidacyOpened', data: { participantId, participationId, openedAt: at } }];
};
