import {
  AbsorptionReversed,
  AssistedRegistrationConfirmed,
  ConsentExpired,
  ConsentGranted,
  ConsentWithdrawn,
  ContactChanged,
  ContactPreferenceSet,
  DuplicateAbsorbed,
  DuplicateReviewNoted,
  DuplicateReviewSettled,
  EligibilityConfirmed,
  EligibilityDenied,
  HomeCampusChanged,
  IdentityVerificationFailed,
  IdentityVerified,
  ParticipantErased,
  ParticipantMergeReversed,
  ParticipantRegistered,
  ParticipantReinstated,
  ParticipantsMerged,
  ParticipantSuspended,
  ParticipationOpened,
  RegistrationDraftExpired,
  RegistrationStarted,
  ResidenceChanged,
  WillToWorkStated,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { ParticipantEvent } from '../domain/events.js';
import { ParticipantCard, type ConsentOnCard } from './participant-card.entity.js';

type CardEvent =
  | ParticipantEvent
  | ConsentExpired
  | ConsentGranted
  | ConsentWithdrawn
  | EligibilityConfirmed
  | EligibilityDenied
  | HomeCampusChanged
  | ResidenceChanged
  | ParticipationOpened;
type Meta = Pick<EventMeta, 'streamVersion'>;
type Fold = (card: ParticipantCard | undefined, meta: Meta) => ParticipantCard | null;
type Change = Partial<ParticipantCard> | ((card: ParticipantCard) => Partial<ParticipantCard>);

const changed = (card: ParticipantCard, change: Change): ParticipantCard => ({
  ...card,
  ...(typeof change === 'function' ? change(card) : change),
});

/** An event of the account itself, whose version the card shows. */
const account =
  (change: Change): Fold =>
  (card, { streamVersion: version }) =>
    card ? { ...changed(card, change), version } : null;

/** An event of another stream of the same person. */
const beside =
  (change: Change): Fold =>
  (card) =>
    card ? changed(card, change) : null;

/** Where an account stands by itself, when nothing holds it any more. */
const standing = ({ registrationNo, suspended }: ParticipantCard): Partial<ParticipantCard> => {
  if (suspended) return { status: 'SUSPENDED' };
  return { status: registrationNo === null ? 'PROVISIONAL' : 'ACTIVE' };
};

/** What an erased account does not show any more; its participation stays, under the pseudonym. */
const gone = {
  registrationNo: null,
  ageBand: null,
  residenceDistrict: null,
  jobSeekingStatus: null,
  willToWorkStatedOn: null,
  consents: [],
  eligibility: null,
} as const;

const empty = {
  ...gone,
  status: 'PROVISIONAL',
  suspended: false,
  identityVerified: false,
  participationId: null,
  homeCampusId: null,
  openedOn: null,
} as const;

const without = (consents: readonly ConsentOnCard[], purpose: string): readonly ConsentOnCard[] =>
  consents.filter((held) => held.purpose !== purpose);

export const participantCardProjection: Projection<CardEvent, ParticipantCard, Meta> = {
  name: 'participant-card',
  kind: 'keyed',
  keyOf: ({ data }) => data.participantId,
  cases: {
    RegistrationStarted:
      ({ data: { participantId } }) =>
      (_, { streamVersion: version }) => ({ ...empty, participantId, version }),
    IdentityVerified: ({ data: { ageBand } }) => account({ identityVerified: true, ageBand }),
    IdentityVerificationFailed: () => account({}),
    WillToWorkStated: ({ data }) => account({ willToWorkStatedOn: data.statedOn }),
    ParticipantRegistered: ({ data }) =>
      account({
        status: 'ACTIVE',
        registrationNo: data.registrationNo,
        ageBand: data.ageBand,
        residenceDistrict: data.residenceDistrict,
        jobSeekingStatus: data.jobSeekingStatus,
      }),
    DuplicateReviewNoted: () => account({ status: 'UNDER_REVIEW' }),
    DuplicateReviewSettled: ({ data: { decision } }) =>
      account(decision === 'SAME' ? {} : standing),
    AssistedRegistrationConfirmed: () => account({}),
    ContactChanged: () => account({}),
    ContactPreferenceSet: () => account({}),
    ParticipantsMerged: () => account({ status: 'MERGED' }),
    ParticipantMergeReversed: () => account({ status: 'UNDER_REVIEW' }),
    DuplicateAbsorbed: () => account({}),
    AbsorptionReversed: () => account({}),
    // A review says more: the account waits for it, suspended or not.
    ParticipantSuspended: () =>
      account(({ status }) => ({
        suspended: true,
        ...(status === 'UNDER_REVIEW' ? {} : { status: 'SUSPENDED' }),
      })),
    ParticipantReinstated: () =>
      account((card) => ({
        suspended: false,
        ...(card.status === 'SUSPENDED' ? standing({ ...card, suspended: false }) : {}),
      })),
    ConsentGranted: ({ data: { purpose, noticeVersion, expiresOn = null } }) =>
      beside(({ consents }) => ({
        consents: [...without(consents, purpose), { purpose, noticeVersion, expiresOn }],
      })),
    ConsentWithdrawn: ({ data: { purpose } }) =>
      beside(({ consents }) => ({ consents: without(consents, purpose) })),
    ConsentExpired: ({ data: { purpose } }) =>
      beside(({ consents }) => ({ consents: without(consents, purpose) })),
    RegistrationDraftExpired: () => account({ ...gone, status: 'ERASED' }),
    ParticipantErased: () => account({ ...gone, status: 'ERASED' }),
    EligibilityConfirmed: ({ data: { reviewId, validUntil } }) =>
      beside({ eligibility: { outcome: 'CONFIRMED', reviewId, validUntil } }),
    EligibilityDenied: ({ data: { reviewId, reasonCodes, appealableUntil } }) =>
      beside({ eligibility: { outcome: 'DENIED', reviewId, reasonCodes, appealableUntil } }),
    ParticipationOpened: ({ data: { participationId, homeCampusId, openedOn } }) =>
      beside({ participationId, homeCampusId, openedOn }),
    HomeCampusChanged: ({ data: { to } }) => beside({ homeCampusId: to }),
    ResidenceChanged: ({ data: { toDistrict } }) => beside({ residenceDistrict: toDistrict }),
  },
};

/** What everybody may see of a participant. */
export const participantCard = readModel<CardEvent, ParticipantCard>({
  projection: participantCardProjection,
  entity: ParticipantCard,
  uses: [
    RegistrationStarted,
    IdentityVerified,
    IdentityVerificationFailed,
    WillToWorkStated,
    ParticipantRegistered,
    DuplicateReviewNoted,
    DuplicateReviewSettled,
    AssistedRegistrationConfirmed,
    ContactChanged,
    ContactPreferenceSet,
    ParticipantsMerged,
    ParticipantMergeReversed,
    DuplicateAbsorbed,
    AbsorptionReversed,
    ParticipantSuspended,
    ParticipantReinstated,
    RegistrationDraftExpired,
    ParticipantErased,
    ConsentExpired,
    ConsentGranted,
    ConsentWithdrawn,
    EligibilityConfirmed,
    EligibilityDenied,
    ParticipationOpened,
    HomeCampusChanged,
    ResidenceChanged,
  ],
});
