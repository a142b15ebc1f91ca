import type { CandidateWishesNoted, ProfileStandingNoted } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { Candidate } from './candidate.js';
import type { CandidateEvent } from './events.js';

/** What a talent profile says, as far as matching uses it; whether machines may recommend is not said there. */
export type WishesOfProfile = Omit<
  CandidateWishesNoted['data'],
  'participantId' | 'profileVersion' | 'automatedRecommendation' | 'notedAt'
>;

export type NoteProfile = Message<
  'NoteProfile',
  { participantId: string; wishes: WishesOfProfile; at: string }
>;
export type NoteProfileStanding = Message<
  'NoteProfileStanding',
  Omit<ProfileStandingNoted['data'], 'notedAt'> & { at: string }
>;

/** Takes over what the person's talent profile says, before they enter as well; a refusal of machines stays what it is (MAT-9). */
export const noteProfile = (
  { data: { participantId, wishes, at } }: NoteProfile,
  { wishes: known, profileVersion }: Candidate,
): readonly CandidateEvent[] => {
  const automatedRecommendation = known?.automatedRecommendation ?? true;
  const facts = { participantId, profileVersion: profileVersion + 1, automatedRecommendation };
  return [{ type: 'CandidateWishesNoted', data: { ...wishes, ...facts, notedAt: at } }];
};

/** Notes whether the profile counts (T-19, REG-16). */
export const noteProfileStanding = (
  { data: { at, ...standing } }: NoteProfileStanding,
  { profile }: Candidate,
): readonly CandidateEvent[] => {
  const same =
    profile?.standing === standing.standing && profile.freshUntil === standing.freshUntil;
  return same ? [] : [{ type: 'ProfileStandingNoted', data: { ...standing, notedAt: at } }];
};
