import type { RegistrationStarted } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { ParticipantEvent } from './events.js';
import { livingAccount, type Participant } from './participant.js';

interface DraftPolicy {
  readonly version: string;
  /** T-02: days after which an unfinished registration is deleted. */
  readonly draftDays: number;
}

export type StartRegistration = Message<
  'StartRegistration',
  Omit<RegistrationStarted['data'], 'startedAt' | 'draftUntil'> & {
    policy: DraftPolicy;
    at: string;
  }
>;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Opens a provisional account; a second start of the same account changes nothing. Rejects what `livingAccount` rejects. */
export const startRegistration = (
  { data: { policy, at, ...start } }: StartRegistration,
  participant: Participant,
): readonly ParticipantEvent[] => {
  if (participant.status !== 'unknown') {
    livingAccount(participant);
    return [];
  }

  const draftUntil = new Date(Date.parse(at) + policy.draftDays * DAY_MS).toISOString();
  return [{ type: 'RegistrationStarted', data: { ...start, startedAt: at, draftUntil } }];
};
