import { category, type Claim } from '@academy/kernel';
import type { ParticipantEvent } from './domain/events.js';
import { participantDecider } from './domain/participant.decider.js';

const claims = (event: ParticipantEvent): readonly Claim[] => {
  if (event.type !== 'ParticipantRegistered') return [];
  const { identityKind, identityHash, diHash, registrationNo } = event.data;
  const ci = identityKind === 'CI' ? [`ci:${identityHash}`] : [];
  // The DI is claimed beside a CI: an account known by its DI alone would not be met otherwise (REG-1).
  return [...ci, `di:${diHash}`, `registration-no:${registrationNo}`].map((key) => ({
    claim: 'take',
    key,
  }));
};

/** Accounts: `participant-<participantId>`. */
export const participants = category('participant', participantDecider, {
  about: 'participant',
  claims,
});
