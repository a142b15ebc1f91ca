import { category, match, type Cases, type Claim } from '@academy/kernel';
import type { ParticipantEvent } from './domain/events.js';
import { claimKeyOf, identityKeysOf } from './domain/identity-keys.js';
import { participantDecider } from './domain/participant.decider.js';

const none = (): readonly Claim[] => [];

/** What each event takes or gives back; a case for each, because a claim that is forgotten is found by nobody. */
const claimsOf: Cases<ParticipantEvent, readonly Claim[]> = {
  RegistrationStarted: none,
  IdentityVerified: none,
  IdentityVerificationFailed: none,
  WillToWorkStated: none,
  ParticipantRegistered: ({ data }) =>
    [...identityKeysOf(data).map(claimKeyOf), `registration-no:${data.registrationNo}`].map(
      (key) => ({ claim: 'take', key }),
    ),
  DuplicateReviewNoted: none,
  DuplicateReviewSettled: none,
};

/** Accounts: `participant-<participantId>`. */
export const participants = category('participant', participantDecider, {
  about: 'participant',
  claims: (event) => match(claimsOf, event),
});
