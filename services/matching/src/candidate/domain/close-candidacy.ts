import type { CandidacyClosed } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { Candidate } from './candidate.js';
import type { CandidateEvent } from './events.js';

type Reason = CandidacyClosed['data']['reasonCode'];

/** `participationId` is the participation that ended, where one did; a later one goes on. */
export type CloseCandidacy = Message<
  'CloseCandidacy',
  { participantId: string; participationId?: string; reasonCode: Reason; at: string }
>;
export type ReopenCandidacy = Message<
  'ReopenCandidacy',
  { participantId: string; after: Reason; at: string }
>;

/** Lets nobody propose the person any more. Belongs into one transaction with the end of what is open for them. */
export const closeCandidacy = (
  { data: { participantId, participationId, reasonCode, at } }: CloseCandidacy,
  candidate: Candidate,
): readonly CandidateEvent[] => {
  if (candidate.status === 'unopened') return [];
  const { participationId: current } = candidate;
  if (participationId !== undefined && participationId !== current) return [];
  if (
    candidate.status === 'closed' &&
    (reasonCode !== 'ERASED' || candidate.closedFor === 'ERASED')
  )
    return [];

  const data = { participantId, participationId: current, reasonCode, closedAt: at };
  return [{ type: 'CandidacyClosed', data }];
};

/** Takes back the end of a candidacy that came of one reason alone: an exit that was undone, a merge that was. */
export const reopenCandidacy = (
  { data: { participantId, after, at } }: ReopenCandidacy,
  candidate: Candidate,
): readonly CandidateEvent[] => {
  if (candidate.status !== 'closed' || candidate.closedFor !== after) return [];

  const { participationId } = candidate;
  return [{ type: 'CandidacyOpened', data: { participantId, participationId, openedAt: at } }];
};
