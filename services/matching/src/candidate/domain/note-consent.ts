import type { EmployerConsentNoted } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { Candidate } from './candidate.js';
import type { CandidateEvent } from './events.js';

export type NoteConsent = Message<'NoteConsent', EmployerConsentNoted['data']>;

/** Remembers a consent to show employers a profile, once; one that was withdrawn stays withdrawn. */
export const noteConsent = (
  { data }: NoteConsent,
  { consents }: Candidate,
): readonly CandidateEvent[] =>
  consents[data.consentId] === undefined ? [{ type: 'EmployerConsentNoted', data }] : [];
