import type { CandidateMergeNoted, CandidateTrainingNoted } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { Candidate } from './candidate.js';
import type { CandidateEvent } from './events.js';

export type NoteTraining = Message<
  'NoteTraining',
  Omit<CandidateTrainingNoted['data'], 'profileVersion' | 'notedAt'> & { at: string }
>;
export type NoteMerge = Message<
  'NoteMerge',
  Omit<CandidateMergeNoted['data'], 'notedAt'> & { at: string }
>;

/** Adds what a completed class teaches to what the person can do, once per enrolment: a material change of the profile (MAT-10). */
export const noteTraining = (
  { data: { at, ...training } }: NoteTraining,
  { trained, profileVersion }: Candidate,
): readonly CandidateEvent[] => {
  if (trained[training.enrollmentId] !== undefined) return [];

  const data = { ...training, profileVersion: profileVersion + 1, notedAt: at };
  return [{ type: 'CandidateTrainingNoted', data }];
};

/** Lets the orders that an absorbed account was referred to count for the one that stays. */
export const noteMerge = ({ data: { at, ...merge } }: NoteMerge): readonly CandidateEvent[] => [
  { type: 'CandidateMergeNoted', data: { ...merge, notedAt: at } },
];
