import type { ParticipantMergeReversed } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { ParticipantEvent } from './events.js';
import type { Participant } from './participant.js';

/** Addressed to the account that was absorbed. */
export type UndoMerge = Message<
  'UndoMerge',
  Pick<ParticipantMergeReversed['data'], 'reason' | 'reversedBy'> & { at: string }
>;

/**
 * Lets an absorbed account stand by itself again, with the keys that it had; it still waits for the decision about it (REG-2).
 * Rejects `NotMerged` and, after the time for it, `MergeIrreversible`.
 */
export const undoMerge = (
  { data: { at, ...undoing } }: UndoMerge,
  participant: Participant,
): readonly ParticipantEvent[] => {
  if (participant.status === 'unknown' || participant.mergedInto === undefined)
    throw new Rejection('NotMerged');
  const { survivorId, absorbedId, reviewId, reversibleUntil, identityKeys } =
    participant.mergedInto;
  if (at >= reversibleUntil)
    throw new Rejection('MergeIrreversible', undefined, { reversibleUntil });

  const ids = { participantId: absorbedId, restoredId: absorbedId, reviewId, survivorId };
  return [
    {
      type: 'ParticipantMergeReversed',
      data: { ...ids, ...undoing, identityKeys, reversedAt: at },
    },
  ];
};
