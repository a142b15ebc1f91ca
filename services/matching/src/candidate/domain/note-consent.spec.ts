import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { candidateDecider } from './candidate.decider.js';
import {
  consentNoted,
  opened,
  toNoteConsent,
  toNoteWithdrawal,
  withdrawalNoted,
} from './candidate.examples.js';
import { consentStanding } from './candidate.js';
import type { CandidateEvent } from './events.js';

const given = specificationFor(candidateDecider);
const { evolve, initialState } = candidateDecider;
const { consentId } = consentNoted.data;
const standing = (on: string, ...history: CandidateEvent[]) =>
  consentStanding(fold(evolve, initialState, history), consentId, on);

describe('noting a consent to show employers a profile', () => {
  it('does not wait for the candidacy, since people consent when they register', () => {
    given().when(toNoteConsent()).then(consentNoted);
    given(opened).when(toNoteConsent()).then(consentNoted);
  });

  it('is the same once and twice', () => given(consentNoted).when(toNoteConsent()).thenNothing());

  it('cannot revive a consent that was withdrawn', () =>
    given(withdrawalNoted).when(toNoteConsent()).thenNothing());
});

describe('noting a withdrawal', () => {
  it('ends the consent', () => given(consentNoted).when(toNoteWithdrawal()).then(withdrawalNoted));

  it('counts even for a consent that is not known', () =>
    given().when(toNoteWithdrawal()).then(withdrawalNoted));

  it('is the same once and twice', () =>
    given(consentNoted, withdrawalNoted).when(toNoteWithdrawal()).thenNothing());
});

describe('the standing of a consent', () => {
  it('MAT-11: is active to its last day, unless it is withdrawn', () => {
    expect(standing('2026-03-10')).toBe('UNKNOWN');
    expect(standing('2028-03-01', consentNoted)).toBe('ACTIVE');
    expect(standing('2028-03-02', consentNoted)).toBe('ENDED');
    expect(standing('2026-05-11', consentNoted, withdrawalNoted)).toBe('ENDED');
  });

  it('MAT-11: has no end of its own without a last day', () => {
    const { expiresOn: _, ...open } = consentNoted.data;
    expect(standing('2050-01-01', { type: 'EmployerConsentNoted', data: open })).toBe('ACTIVE');
  });
});
