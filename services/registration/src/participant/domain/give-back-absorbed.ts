import type { AbsorptionReversed } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { ParticipantEvent } from './events.js';
import type { Participant } from './participant.js';

/** Addressed to the account that had survived. */
export type GiveBackAbsorbed = Message<
  'GiveBackAbsorbed',
  Omit<AbsorptionReversed['data'], 'identityKeys' | 'reversedAt'> & { at: string }
>;

/** Gives back the keys that came with an absorbed account, and those alone (REG-1). */
export const giveBackAbsorbed = (
  { data: { at, ...reversal } }: GiveBackAbsorbed,
  participant: Participant,
): readonly ParticipantEvent[] => {
  if (participant.status === 'unknown') return [];
  const taken = participant.absorbed.find(({ absorbedId }) => absorbedId === reversal.restoredId);
  if (taken === undefined) return [];

  const identityKeys = [...taken.identityKeys];
  return [{ type: 'AbsorptionReversed', data: { ...reversal, identityKeys, reversedAt: at } }];
};
