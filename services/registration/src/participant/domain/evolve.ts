import type { ContactChanged, IdentityKey } from '@academy/contracts';
import { match, type Cases } from '@academy/kernel';
import type { ParticipantEvent } from './events.js';
import { claimKeyOf, identityKeysOf } from './identity-keys.js';
import type { Contact, KnownParticipant, Participant } from './participant.js';

type Body<T extends ParticipantEvent['type']> = Extract<ParticipantEvent, { type: T }>['data'];

export const initialState: Participant = { status: 'unknown' };

const started = ({
  participantId,
  campusId,
  draftUntil,
}: Body<'RegistrationStarted'>): Participant => ({
  status: 'provisional',
  participantId,
  failedAttempts: 0,
  distinctFrom: [],
  identityKeys: [],
  absorbed: [],
  contact: { piiVersion: 0 },
  ...(campusId && { campusId }),
  ...(draftUntil && { draftUntil }),
});

const without = (
  keys: readonly IdentityKey[],
  gone: readonly IdentityKey[],
): readonly IdentityKey[] => {
  const names = new Set(gone.map(claimKeyOf));
  return keys.filter((key) => !names.has(claimKeyOf(key)));
};

const settled = (
  { duplicateReviewId, sameAs: _, ...account }: KnownParticipant,
  { reviewId, otherId, decision, basis }: Body<'DuplicateReviewSettled'>,
): KnownParticipant => {
  if (decision === 'SAME') return { ...account, duplicateReviewId: reviewId, sameAs: otherId };
  const distinctFrom = [...account.distinctFrom, { participantId: otherId, basis }];
  // Another review may have begun meanwhile; only the one that is decided stops counting.
  const open =
    duplicateReviewId === undefined || duplicateReviewId === reviewId ? {} : { duplicateReviewId };
  return { ...account, ...open, distinctFrom };
};

const merged = (account: KnownParticipant, body: Body<'ParticipantsMerged'>): KnownParticipant => ({
  ...account,
  mergedInto: body,
  identityKeys: without(account.identityKeys, body.identityKeys),
});

const restored = (
  { mergedInto: _, ...account }: KnownParticipant,
  { identityKeys }: Body<'ParticipantMergeReversed'>,
): KnownParticipant => ({
  ...account,
  identityKeys: [...account.identityKeys, ...identityKeys],
});

const absorbed = (
  account: KnownParticipant,
  { absorbedId, identityKeys }: Body<'DuplicateAbsorbed'>,
): KnownParticipant => ({
  ...account,
  identityKeys: [...account.identityKeys, ...identityKeys],
  absorbed: [...account.absorbed, { absorbedId, identityKeys }],
});

const gaveBack = (
  account: KnownParticipant,
  { restoredId, identityKeys }: Body<'AbsorptionReversed'>,
): KnownParticipant => ({
  ...account,
  identityKeys: without(account.identityKeys, identityKeys),
  absorbed: account.absorbed.filter(({ absorbedId }) => absorbedId !== restoredId),
});

const reached = (
  contact: Contact,
  { phone, email, address, piiVersion }: ContactChanged['data'],
): Contact => ({
  ...contact,
  ...(phone === undefined ? {} : { phone }),
  ...(email === undefined ? {} : { email }),
  ...(address === undefined ? {} : { address }),
  piiVersion,
});

const suspended = (
  account: KnownParticipant,
  { reasonCode, until }: Body<'ParticipantSuspended'>,
): KnownParticipant => ({
  ...account,
  suspension: { reasonCode, ...(until === undefined ? {} : { until }) },
});

const reinstated = ({ suspension: _, ...account }: KnownParticipant): KnownParticipant => account;

type After = (account: KnownParticipant) => Participant;

/** What each event makes of an account. */
const after: Cases<ParticipantEvent, After> = {
  RegistrationStarted:
    ({ data }) =>
    () =>
      started(data),
  IdentityVerified:
    ({ data: identity }) =>
    (account) => ({ ...account, identity }),
  IdentityVerificationFailed:
    ({ data: { attemptNo: failedAttempts } }) =>
    (account) => ({ ...account, failedAttempts }),
  WillToWorkStated:
    ({ data: willToWork }) =>
    (account) => ({ ...account, willToWork }),
  ParticipantRegistered:
    ({ data: registered }) =>
    (account) => ({
      ...account,
      status: 'active',
      registered,
      identityKeys: identityKeysOf(registered),
    }),
  AssistedRegistrationConfirmed: () => (account) => account,
  ContactChanged:
    ({ data }) =>
    (account) => ({ ...account, contact: reached(account.contact, data) }),
  ContactPreferenceSet:
    ({ data: contactPreference }) =>
    (account) => ({ ...account, contactPreference }),
  DuplicateReviewNoted:
    ({ data: { reviewId: duplicateReviewId } }) =>
    (account) => ({ ...account, duplicateReviewId }),
  DuplicateReviewSettled:
    ({ data }) =>
    (account) =>
      settled(account, data),
  ParticipantsMerged:
    ({ data }) =>
    (account) =>
      merged(account, data),
  ParticipantMergeReversed:
    ({ data }) =>
    (account) =>
      restored(account, data),
  DuplicateAbsorbed:
    ({ data }) =>
    (account) =>
      absorbed(account, data),
  AbsorptionReversed:
    ({ data }) =>
    (account) =>
      gaveBack(account, data),
  ParticipantSuspended:
    ({ data }) =>
    (account) =>
      suspended(account, data),
  ParticipantReinstated: () => reinstated,
  RegistrationDraftExpired: () => (account) => ({ ...account, draftExpired: true }),
  ParticipantErased:
    ({ data }) =>
    (account) => ({ ...account, erased: data, identityKeys: [] }),
};

/** The account after an event. Only `RegistrationStarted` makes an account; nothing else can come before it. */
export const evolve = (participant: Participant, event: ParticipantEvent): Participant => {
  if (event.type === 'RegistrationStarted') return started(event.data);
  return participant.status === 'unknown' ? participant : match(after, event)(participant);
};
