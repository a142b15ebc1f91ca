import type { CandidateWishesNoted } from '@academy/contracts';
import { NotYet, Rejection, type Message } from '@academy/kernel';
import type { Candidate } from './candidate.js';
import type { CandidateEvent } from './events.js';

export type NoteWishes = Message<
  'NoteWishes',
  Omit<CandidateWishesNoted['data'], 'profileVersion' | 'notedAt'> & { at: string }
>;

/**
 * Notes what the person looks for, under the next version of their profile. Throws `NotYet` `CandidacyNotOpened`; rejects
 * `WantedHoursReversed`.
 */
export const noteWishes = (
  { data: { at, ...wishes } }: NoteWishes,
  { status, profileVersion: known }: Candidate,
): readonly CandidateEvent[] => {
  if (status === 'unopened') throw new NotYet('CandidacyNotOpened');
  if (wishes.weeklyHours.min > wishes.weeklyHours.max) throw new Rejection('WantedHoursReversed');

  const profileVersion = known + 1;
  return [{ type: 'CandidateWishesNoted', data: { ...wishes, profileVersion, notedAt: at } }];
};
