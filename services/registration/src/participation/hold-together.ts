import type { Commanded } from '@academy/event-bus';
import type { Transaction } from '@academy/event-store';
import type { ParticipationCommand } from './domain/participation.decider.js';
import type { Running } from './domain/participation.js';
import { participations } from './participations.js';

interface Moving {
  readonly from: string;
  readonly to: string;
  readonly reviewId: string;
  readonly at: string;
}

/** The account with which an episode of this one went on, however often it was handed over; the account itself if none did. */
const holderOf = async (transaction: Transaction, participantId: string): Promise<string> => {
  const asked = new Set<string>();
  for (let holder = participantId; ;) {
    const participation = await transaction.load(participations, holder);
    asked.add(holder);
    const next =
      participation.status === 'none' ? participation.handedOver?.toParticipantId : undefined;
    if (next === undefined || asked.has(next)) return holder;
    holder = next;
  }
};

/** What runs of an account, be it paused or proposed for an exit; `undefined` for nothing. */
export const runningOf = async (
  transaction: Transaction,
  participantId: string,
): Promise<Running | undefined> => {
  const participation = await transaction.load(participations, participantId);
  return participation.status === 'none' || participation.status === 'exited'
    ? undefined
    : participation;
};

/** Moves what runs of one account to the other, at once: it is never without an owner. */
export const moveEpisode = async (
  transaction: Transaction,
  { from, to, reviewId, at }: Moving,
): Promise<void> => {
  const episode = await runningOf(transaction, from);
  if (episode === undefined) return;
  await transaction.execute(participations, from, {
    type: 'HandOverParticipation',
    data: { toParticipantId: to, reviewId, at },
  });
  await transaction.execute(participations, to, {
    type: 'TakeOverParticipation',
    data: { participantId: to, episode, reviewId, at },
  });
};

/** Gives an account back the episode that it had handed over, if that still runs; one that ended meanwhile stays where it ended. */
export const giveEpisodeBack = async (
  transaction: Transaction,
  { to, ...moving }: Omit<Moving, 'from'>,
): Promise<void> => {
  const account = await transaction.load(participations, to);
  if (account.status !== 'none' || account.handedOver === undefined) return;
  const from = await holderOf(transaction, to);
  const episode = await runningOf(transaction, from);
  if (episode?.participationId !== account.handedOver.participationId) return;
  await moveEpisode(transaction, { from, to, ...moving });
};

/** A command about a person's episode, given to the account that has it now: other services may still know it by the former one. */
export const aboutEpisodeOf = (
  participantId: string,
  command: ParticipationCommand,
): Commanded => ({
  execute: (streams, options) =>
    streams.transact(options, async (transaction) => {
      const holder = await holderOf(transaction, participantId);
      await transaction.execute(participations, holder, command);
    }),
});
