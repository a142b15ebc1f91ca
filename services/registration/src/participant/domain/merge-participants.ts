import type { ParticipantsMerged } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, startOfDay, type Message } from '@academy/kernel';
import type { ParticipantEvent } from './events.js';
import type { Participant } from './participant.js';

export interface MergePolicy {
  readonly version: string;
  /** Days within which a merge can be undone (REG-2); the last one counts to its end. */
  readonly reversibleDays: number;
}

type Body = ParticipantsMerged['data'];

/** Addressed to the account that is absorbed. */
export type MergeParticipants = Message<
  'MergeParticipants',
  Omit<Body, 'participantId' | 'identityKeys' | 'reversibleUntil' | 'mergedAt'> & {
    policy: MergePolicy;
    at: string;
  }
>;

/**
 * Ends an account in favour of the older one of the same person, and gives back the keys that it holds (REG-1, REG-2). Rejects
 * `RegistrationNotStarted`, `ParticipantMerged` and, unless a person decided that they are the same, `DuplicateNotDecidedSame`.
 */
export const mergeParticipants = (
  { data: { policy, at, ...merge } }: MergeParticipants,
  participant: Participant,
): readonly ParticipantEvent[] => {
  if (participant.status === 'unknown') throw new Rejection('RegistrationNotStarted');
  const { mergedInto, sameAs, duplicateReviewId, identityKeys } = participant;
  const { survivorId, absorbedId: participantId, reviewId } = merge;
  if (mergedInto?.survivorId === survivorId) return [];
  if (mergedInto !== undefined)
    throw new Rejection('ParticipantMerged', undefined, { survivorId: mergedInto.survivorId });
  if (sameAs !== survivorId || duplicateReviewId !== reviewId)
    throw new Rejection('DuplicateNotDecidedSame');

  const over = startOfDay(addDays(civilDateOf(at), policy.reversibleDays + 1));
  return [
    {
      type: 'ParticipantsMerged',
      data: {
        ...merge,
        participantId,
        identityKeys: [...identityKeys],
        reversibleUntil: over,
        mergedAt: at,
      },
    },
  ];
};
