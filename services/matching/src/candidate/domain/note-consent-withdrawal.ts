import type { EmployerConsentWithdrawalNoted } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { Candidate } from './candidate.js';
import type { CandidateEvent } from './events.js';

export type NoteConsentWithdrawal = Message<
  'NoteConsentWithdrawal',
  EmployerConsentWithdrawalNoted['data']
>;

/** Remembers that a consent was taken back, known or not. */
export const noteConsentWithdrawal = (
  { data }: NoteConsentWithdrawal,
  { consents }: Candidate,
): readonly CandidateEvent[] =>
  consents[data.consentId]?.withdrawn ? [] : [{ type: 'EmployerConsentWithdrawalNoted', data }];
