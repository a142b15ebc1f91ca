import type { ReferralClosureNoted } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { Candidate } from './candidate.js';
import type { CandidateEvent } from './events.js';

/** Belongs into one transaction with the end of the referral. */
export type NoteReferralClosed = Message<'NoteReferralClosed', ReferralClosureNoted['data']>;

/** Makes room for another referral (MAT-12); for one that is not live there is nothing to do. */
export const noteReferralClosed = (
  { data }: NoteReferralClosed,
  { liveReferrals }: Candidate,
): readonly CandidateEvent[] =>
  liveReferrals.some(({ referralId }) => referralId === data.referralId)
    ? [{ type: 'ReferralClosureNoted', data }]
    : [];
