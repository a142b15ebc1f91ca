import type { DuplicateAbsorbed } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { ParticipantEvent } from './events.js';
import { claimKeyOf } from './identity-keys.js';
import { standingOf, type Participant } from './participant.js';

/** Addressed to the account that survives; `identityKeys` are all by which the other one is known. */
export type AbsorbDuplicate = Message<
  'AbsorbDuplicate',
  Omit<DuplicateAbsorbed['data'], 'absorbedAt'> & { at: string }
>;

/** Takes the other account's keys over, so that the person is met by them in future as before (REG-1). Rejects `SurvivorNotActive`. */
export const absorbDuplicate = (
  { data: { at, ...absorption } }: AbsorbDuplicate,
  participant: Participant,
): readonly ParticipantEvent[] => {
  if (standingOf(participant) !== 'ACTIVE' || participant.status !== 'active')
    throw new Rejection('SurvivorNotActive');
  const { absorbed, identityKeys: held } = participant;
  if (absorbed.some(({ absorbedId }) => absorbedId === absorption.absorbedId)) return [];

  const names = new Set(held.map(claimKeyOf));
  const identityKeys = absorption.identityKeys.filter((key) => !names.has(claimKeyOf(key)));
  return [{ type: 'DuplicateAbsorbed', data: { ...absorption, identityKeys, absorbedAt: at } }];
};
