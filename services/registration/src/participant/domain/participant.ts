import type {
  ContactPreferenceSet,
  DuplicateBasis,
  IdentityKey,
  IdentityVerified,
  ParticipantErased,
  ParticipantRegistered,
  ParticipantsMerged,
  ParticipantSuspended,
} from '@academy/contracts';
import { Rejection } from '@academy/kernel';

/** Who the person is; what identifies them in clear stays sealed here. */
export type Identity = Pick<
  IdentityVerified['data'],
  'diHash' | 'ciHash' | 'ageBand' | 'verifiedAt' | 'birthDate' | 'name' | 'phone'
>;

type Registered = Pick<
  ParticipantRegistered['data'],
  'registrationNo' | 'residenceDistrict' | 'jobSeekingStatus' | 'preferredCampusId'
>;

interface WillToWork {
  readonly statedOn: string;
  readonly statementVersion: string;
}

interface Distinction {
  readonly participantId: string;
  readonly basis: readonly DuplicateBasis[];
}

/** How the person can be reached, sealed, after so many changes. */
export interface Contact {
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly piiVersion: number;
}

export type ContactPreference = Omit<ContactPreferenceSet['data'], 'participantId' | 'setAt'>;

/** An account that this one took in, with the keys that came from it. */
interface Absorption {
  readonly absorbedId: string;
  readonly identityKeys: readonly IdentityKey[];
}

export interface Account {
  readonly participantId: string;
  readonly failedAttempts: number;
  /** The campus at whose desk the registration began. */
  readonly campusId?: string;
  readonly identity?: Identity;
  readonly willToWork?: WillToWork;
  readonly contact: Contact;
  readonly contactPreference?: ContactPreference;
  /** The review of a suspected duplicate; until it is decided, and when it said SAME, the account takes no commands (REG-1). */
  readonly duplicateReviewId?: string;
  /** The account that a person decided to be of the same person (REG-2). */
  readonly sameAs?: string;
  /** The accounts that a person decided to be of other people, though a key of theirs is the same. */
  readonly distinctFrom: readonly Distinction[];
  /** The keys that the account holds at this moment (REG-1). */
  readonly identityKeys: readonly IdentityKey[];
  readonly absorbed: readonly Absorption[];
  /** Where the account went; it takes no commands any more (REG-2). */
  readonly mergedInto?: ParticipantsMerged['data'];
  /** From when on an unfinished registration is deleted (T-02). */
  readonly draftUntil?: string;
  readonly draftExpired?: true;
  /** What remains to be told of somebody whose key is destroyed. */
  readonly erased?: ParticipantErased['data'];
  readonly suspension?: Pick<ParticipantSuspended['data'], 'reasonCode' | 'until'>;
}

/** A person's account, from the first step of registration on. */
export type Participant =
  | { readonly status: 'unknown' }
  | ({ readonly status: 'provisional' } & Account)
  | ({ readonly status: 'active'; readonly registered: Registered } & Account);

export type KnownParticipant = Exclude<Participant, { status: 'unknown' }>;
export type ActiveParticipant = Extract<Participant, { status: 'active' }>;

/** How the other aggregates of registration see an account. */
export type Standing =
  'UNKNOWN' | 'PROVISIONAL' | 'ACTIVE' | 'UNDER_REVIEW' | 'SUSPENDED' | 'CLOSED';

/** What the account may take part in. */
export const standingOf = (participant: Participant): Standing => {
  if (participant.status === 'unknown') return 'UNKNOWN';
  const { mergedInto, erased, draftExpired } = participant;
  if (mergedInto ?? erased ?? draftExpired) return 'CLOSED';
  if (participant.duplicateReviewId !== undefined) return 'UNDER_REVIEW';
  if (participant.suspension !== undefined) return 'SUSPENDED';
  return participant.status === 'active' ? 'ACTIVE' : 'PROVISIONAL';
};

/** When an unfinished registration is deleted; `undefined` for one that was completed, waits for a decision, or is gone. */
export const draftUntil = (participant: Participant): string | undefined =>
  participant.status === 'provisional' && standingOf(participant) !== 'UNDER_REVIEW'
    ? openDraft(participant)
    : undefined;

const openDraft = ({ draftUntil: due, mergedInto, erased, draftExpired }: Account) =>
  (mergedInto ?? erased ?? draftExpired) ? undefined : due;

/** The account, if it is still one; throws `RegistrationNotStarted`, `ParticipantErased` or `ParticipantMerged` with the survivor (REG-2). */
export const livingAccount = (participant: Participant): KnownParticipant => {
  if (participant.status === 'unknown') throw new Rejection('RegistrationNotStarted');
  const { mergedInto, erased, draftExpired } = participant;
  if (erased ?? draftExpired) throw new Rejection('ParticipantErased');
  if (mergedInto !== undefined)
    throw new Rejection('ParticipantMerged', undefined, { survivorId: mergedInto.survivorId });
  return participant;
};

/** The account, if it may take commands; throws as `livingAccount`, and `DuplicateUnderReview` (REG-1). */
export const openAccount = (participant: Participant): KnownParticipant => {
  const account = livingAccount(participant);
  if (account.duplicateReviewId !== undefined) throw new Rejection('DuplicateUnderReview');
  return account;
};

/** The account, unless it is suspended; throws as `openAccount`, and `ParticipantSuspended`. */
export const freeAccount = (participant: Participant): KnownParticipant => {
  const account = openAccount(participant);
  if (account.suspension !== undefined) throw new Rejection('ParticipantSuspended');
  return account;
};

/** The account, if it is active; throws as `freeAccount`, and `ParticipantNotRegistered`. */
export const activeAccount = (participant: Participant): ActiveParticipant => {
  const account = freeAccount(participant);
  if (account.status !== 'active') throw new Rejection('ParticipantNotRegistered');
  return account;
};
