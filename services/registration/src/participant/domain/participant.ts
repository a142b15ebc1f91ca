import type {
  DuplicateBasis,
  DuplicateReviewSettled,
  IdentityVerified,
  ParticipantRegistered,
} from '@academy/contracts';
import { Rejection } from '@academy/kernel';
import type { ParticipantEvent } from './events.js';

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

export interface Distinction {
  readonly participantId: string;
  readonly basis: readonly DuplicateBasis[];
}

interface Account {
  readonly failedAttempts: number;
  /** The campus at whose desk the registration began. */
  readonly campusId?: string;
  readonly identity?: Identity;
  readonly willToWork?: WillToWork;
  /** The review of a suspected duplicate; until it is decided, and when it said SAME, the account takes no commands (REG-1). */
  readonly duplicateReviewId?: string;
  /** The account that a person decided to be of the same person (REG-2). */
  readonly sameAs?: string;
  /** The accounts that a person decided to be of other people, though a key of theirs is the same. */
  readonly distinctFrom: readonly Distinction[];
}

/** A person's account, from the first step of registration on. */
export type Participant =
  | { readonly status: 'unknown' }
  | ({ readonly status: 'provisional' } & Account)
  | ({ readonly status: 'active'; readonly registered: Registered } & Account);

export type KnownParticipant = Exclude<Participant, { status: 'unknown' }>;

/** How the other aggregates of registration see an account. */
export type Standing = 'UNKNOWN' | 'PROVISIONAL' | 'ACTIVE' | 'UNDER_REVIEW';

export const initialState: Participant = { status: 'unknown' };

const settled = (
  { duplicateReviewId, sameAs: _, ...account }: KnownParticipant,
  { reviewId, otherId, decision, basis }: DuplicateReviewSettled['data'],
): KnownParticipant => {
  if (decision === 'SAME') return { ...account, duplicateReviewId: reviewId, sameAs: otherId };
  const distinctFrom = [...account.distinctFrom, { participantId: otherId, basis }];
  // Another review may have begun meanwhile; only the one that is decided stops counting.
  const open =
    duplicateReviewId === undefined || duplicateReviewId === reviewId ? {} : { duplicateReviewId };
  return { ...account, ...open, distinctFrom };
};

/** The account after an event. Only `RegistrationStarted` makes an account; nothing else can come before it. */
export const evolve = (participant: Participant, { type, data }: ParticipantEvent): Participant => {
  if (type === 'RegistrationStarted') {
    const { campusId } = data;
    return {
      status: 'provisional',
      failedAttempts: 0,
      distinctFrom: [],
      ...(campusId && { campusId }),
    };
  }
  if (participant.status === 'unknown') return participant;
  switch (type) {
    case 'IdentityVerified':
      return { ...participant, identity: data };
    case 'IdentityVerificationFailed':
      return { ...participant, failedAttempts: data.attemptNo };
    case 'WillToWorkStated':
      return { ...participant, willToWork: data };
    case 'ParticipantRegistered':
      return { ...participant, status: 'active', registered: data };
    case 'DuplicateReviewNoted':
      return { ...participant, duplicateReviewId: data.reviewId };
    case 'DuplicateReviewSettled':
      return settled(participant, data);
  }
};

/** What the account may take part in. */
export const standingOf = (participant: Participant): Standing => {
  if (participant.status === 'unknown') return 'UNKNOWN';
  if (participant.duplicateReviewId !== undefined) return 'UNDER_REVIEW';
  return participant.status === 'active' ? 'ACTIVE' : 'PROVISIONAL';
};

/** The account, if it may take commands; throws `RegistrationNotStarted` or `DuplicateUnderReview` (REG-1). */
export const openAccount = (participant: Participant): KnownParticipant => {
  if (participant.status === 'unknown') throw new Rejection('RegistrationNotStarted');
  if (participant.duplicateReviewId !== undefined) throw new Rejection('DuplicateUnderReview');
  return participant;
};
