import { fold, NotYet } from '@academy/kernel';
import { consentInForce } from './consent-in-force.js';
import { consentNoted, withdrawalNoted } from './domain/candidate.examples.js';
import { initialState } from './domain/candidate.js';
import type { CandidateEvent } from './domain/events.js';
import { evolve } from './domain/evolve.js';

const after = (...history: CandidateEvent[]) => fold(evolve, initialState, history);
const { participantId, consentId, expiresOn = '' } = consentNoted.data;
const later = {
  type: 'EmployerConsentNoted',
  data: { participantId, consentId: 'later' },
} as const;

describe('MAT-11: the consent in force', () => {
  it('is the latest one that holds', () => {
    expect(consentInForce(after(consentNoted), expiresOn)).toBe(consentId);
    expect(consentInForce(after(consentNoted, later), expiresOn)).toBe('later');
    expect(consentInForce(after(consentNoted, withdrawalNoted, later), expiresOn)).toBe('later');
  });

  it('may still arrive when there never was one', () => {
    expect(() => consentInForce(after(), expiresOn)).toThrow(NotYet);
  });

  it('is none after a withdrawal, and after its last day', () => {
    for (const [history, on] of [
      [[consentNoted, withdrawalNoted], '2026-05-12'],
      [[consentNoted], '2028-03-02'],
    ] as const)
      expect(() => consentInForce(after(...history), on)).toThrow('EmployerConsentEnded');
  });
});
