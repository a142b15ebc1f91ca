import type { IdentityKey } from '@academy/contracts';
import {
  addDays,
  category,
  match,
  startOfDay,
  type Cases,
  type Claim,
  type Timer,
} from '@academy/kernel';
import type { ParticipantEvent } from './domain/events.js';
import { claimKeyOf, identityKeysOf } from './domain/identity-keys.js';
import { participantDecider, type ParticipantCommand } from './domain/participant.decider.js';
import { draftUntil, type Participant } from './domain/participant.js';

const none = (): readonly Claim[] => [];

const changes = (
  claim: Claim['claim'],
  { identityKeys }: { readonly identityKeys: readonly IdentityKey[] },
): readonly Claim[] => identityKeys.map((key) => ({ claim, key: claimKeyOf(key) }));

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
  AssistedRegistrationConfirmed: none,
  ContactChanged: none,
  ContactPreferenceSet: none,
  DuplicateReviewNoted: none,
  DuplicateReviewSettled: none,
  // What the absorbed account lets go, the survivor takes in the same transaction: nobody comes in between (REG-1).
  ParticipantsMerged: ({ data }) => changes('release', data),
  DuplicateAbsorbed: ({ data }) => changes('take', data),
  ParticipantMergeReversed: ({ data }) => changes('take', data),
  AbsorptionReversed: ({ data }) => changes('release', data),
  ParticipantSuspended: none,
  ParticipantReinstated: none,
  RegistrationDraftExpired: none,
  ParticipantErased: ({ data }) => changes('release', data),
};

const SUSPENSION = 'suspension';
const DRAFT = 'draft';

const timers = (account: Participant): readonly Timer[] => {
  const until = account.status === 'unknown' ? undefined : account.suspension?.until;
  const due = draftUntil(account);
  return [
    ...(until === undefined ? [] : [{ kind: SUSPENSION, due: startOfDay(addDays(until, 1)) }]),
    ...(due === undefined ? [] : [{ kind: DRAFT, due }]),
  ];
};

const onTimer = ({ kind }: Timer, at: string): ParticipantCommand =>
  kind === DRAFT ? { type: 'ExpireDraft', data: { at } } : { type: 'EndSuspension', data: { at } };

/** Accounts: `participant-<participantId>`. A suspension calls back when its last day is over, a draft when nobody completed it (T-02). */
export const participants = category('participant', participantDecider, {
  about: 'participant',
  claims: (event) => match(claimsOf, event),
  timers,
  onTimer,
});
