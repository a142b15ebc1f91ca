import type { AccountSide, IdentityKey, ParticipantsMerged } from '@academy/contracts';
import type { Executed, ExecuteOptions, Streams, Transaction } from '@academy/event-store';
import { Rejection } from '@academy/kernel';
import type { ChangeContact } from '../participant/domain/change-contact.js';
import type { MergePolicy } from '../participant/domain/merge-participants.js';
import type { KnownParticipant, Participant } from '../participant/domain/participant.js';
import type { UndoMerge } from '../participant/domain/undo-merge.js';
import { participants } from '../participant/participants.js';
import { giveEpisodeBack, moveEpisode, runningOf } from '../participation/hold-together.js';
import { knownReview } from './domain/duplicate-review.js';
import { duplicateReviews } from './duplicate-reviews.js';

interface Merge {
  readonly reviewId: string;
  readonly fieldChoices: ParticipantsMerged['data']['fieldChoices'];
  /** The absorbed account's contact under the survivor's key, where that one is chosen. */
  readonly contact?: Pick<ChangeContact['data'], 'phone' | 'email' | 'address'>;
  readonly mergedBy: string;
  readonly policy: MergePolicy;
  readonly at: string;
}

/** The keys by which the absorbed person is known: those the account holds, else those it would have taken. */
const keysOf = (account: Participant): IdentityKey[] => {
  if (account.status === 'unknown') return [];
  const { identity, identityKeys } = account;
  if (account.status === 'active' || identity === undefined) return [...identityKeys];
  const { ciHash, diHash } = identity;
  const di = { kind: 'DI', hash: diHash, rank: 0 } as const;
  return ciHash === undefined ? [di] : [{ kind: 'CI', hash: ciHash, rank: 0 }, di];
};

/** The one participation that goes on, be it paused or proposed for an exit. Rejects `BothParticipationsOpen`: one of them ends first (REG-10). */
const openParticipation = async (
  transaction: Transaction,
  pair: readonly [string, string],
): Promise<{ openParticipationId?: string }> => {
  const open: string[] = [];
  for (const participantId of pair) {
    const episode = await runningOf(transaction, participantId);
    if (episode !== undefined) open.push(episode.participationId);
  }
  if (open.length > 1) throw new Rejection('BothParticipationsOpen');
  const [openParticipationId] = open;
  return openParticipationId === undefined ? {} : { openParticipationId };
};

const carryOver = async (
  transaction: Transaction,
  { contactPreference }: KnownParticipant,
  survivorId: string,
  { contact, fieldChoices, at }: Merge,
): Promise<void> => {
  const participantId = survivorId;
  if (contact !== undefined)
    await transaction.execute(participants, survivorId, {
      type: 'ChangeContact',
      data: { participantId, ...contact, at },
    });
  const chosen: AccountSide = fieldChoices.contactPreference;
  if (chosen === 'ABSORBED' && contactPreference !== undefined)
    await transaction.execute(participants, survivorId, {
      type: 'SetContactPreference',
      data: { ...contactPreference, participantId, at },
    });
};

/**
 * Merges the account that waited into the older one of the same person, or does nothing at all (REG-1, REG-2): what runs of it goes
 * on with the older one. Rejects
 * `DuplicateReviewUnknown`, `BothParticipationsOpen` and what `MergeParticipants` and `AbsorbDuplicate` reject; throws
 * `ClaimTaken` where a third account holds a key of the absorbed one.
 */
export const mergeTogether = (
  streams: Streams,
  merge: Merge,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(options, async (transaction) => {
    const { reviewId, fieldChoices, mergedBy, policy, at } = merge;
    const review = knownReview(await transaction.load(duplicateReviews, reviewId));
    const { olderId: survivorId, newerId: absorbedId } = review;
    const absorbed = await transaction.load(participants, absorbedId);
    const merging = absorbed.status !== 'unknown' && absorbed.mergedInto === undefined;
    const participation = await openParticipation(transaction, [survivorId, absorbedId]);
    await transaction.execute(participants, absorbedId, {
      type: 'MergeParticipants',
      data: {
        reviewId,
        survivorId,
        absorbedId,
        fieldChoices,
        ...participation,
        mergedBy,
        policy,
        at,
      },
    });
    if (!merging) return;

    await transaction.execute(participants, survivorId, {
      type: 'AbsorbDuplicate',
      data: { participantId: survivorId, reviewId, absorbedId, identityKeys: keysOf(absorbed), at },
    });
    await carryOver(transaction, absorbed, survivorId, merge);
    await moveEpisode(transaction, { from: absorbedId, to: survivorId, reviewId, at });
  });

/**
 * Undoes a merge on both accounts, or on neither (REG-1, REG-2): the episode that came with the absorbed one goes back. Rejects `DuplicateReviewUnknown` and what
 * `UndoMerge` rejects.
 */
export const undoTogether = (
  streams: Streams,
  { reviewId, ...undoing }: UndoMerge['data'] & { readonly reviewId: string },
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(options, async (transaction) => {
    const review = knownReview(await transaction.load(duplicateReviews, reviewId));
    const { olderId: participantId, newerId: restoredId } = review;
    await transaction.execute(participants, restoredId, { type: 'UndoMerge', data: undoing });
    await transaction.execute(participants, participantId, {
      type: 'GiveBackAbsorbed',
      data: { participantId, reviewId, restoredId, at: undoing.at },
    });
    await giveEpisodeBack(transaction, { to: restoredId, reviewId, at: undoing.at });
  });
