import { ConsentGranted, ConsentWithdrawn, ParticipationOpened } from '@academy/contracts';
import { specificationFor } from '@academy/testing';
import { candidateDecider } from '../domain/candidate.decider.js';
import {
  toNoteConsent,
  toNoteConsentWithdrawal,
  toOpenCandidacy,
} from './registration.reactions.js';

const given = specificationFor(candidateDecider);
const recordedAt = '2026-03-02T02:00:01.000Z';
const [participation] = ParticipationOpened.examples;
const [otherConsent, consent] = ConsentGranted.examples;
const [withdrawal, otherWithdrawal] = ConsentWithdrawn.examples;
if (!participation || !otherConsent || !consent || !withdrawal || !otherWithdrawal)
  throw new Error('the contracts have two examples each');

const granted = (data: typeof consent) => toNoteConsent({ type: 'ConsentGranted', data });
const withdrawn = (data: typeof withdrawal) =>
  toNoteConsentWithdrawal({ type: 'ConsentWithdrawn', data });
const wanted = <C>(command: C | null): C => {
  if (command === null) throw new Error('a command is called for');
  return command;
};

describe('what registration tells', () => {
  it('opens the candidacy of a participation from the moment it was recorded, once', () => {
    const opening = toOpenCandidacy(
      { type: 'ParticipationOpened', data: participation },
      { recordedAt },
    );
    const { participantId, participationId } = participation;
    const opened = {
      type: 'CandidacyOpened',
      data: { participantId, participationId, openedAt: recordedAt },
    } as const;
    given().when(opening).then(opened);
    given(opened).when(opening).thenNothing();
  });

  it('MAT-11: notes a consent to be shown to employers, with its term', () => {
    const { participantId, consentId, expiresOn } = consent;
    given()
      .when(wanted(granted(consent)))
      .then({
        type: 'EmployerConsentNoted',
        data: { participantId, consentId, ...(expiresOn === undefined ? {} : { expiresOn }) },
      });
  });

  it('MAT-11: notes that it was withdrawn', () => {
    const { participantId, consentId, effectiveAt } = withdrawal;
    given()
      .when(wanted(withdrawn(withdrawal)))
      .then({
        type: 'EmployerConsentWithdrawalNoted',
        data: { participantId, consentId, effectiveAt },
      });
  });

  it('leaves consents to other purposes alone', () => {
    expect(granted(otherConsent)).toBeNull();
    expect(withdrawn(otherWithdrawal)).toBeNull();
  });

  it('MAT-8: takes nothing about the person from what registration tells, but that they take part', () => {
    const commands = ParticipationOpened.examples.map((data) => {
      const { participantId, participationId } = ParticipationOpened.examples[0] ?? data;
      return toOpenCandidacy(
        { type: 'ParticipationOpened', data: { ...data, participantId, participationId } },
        { recordedAt: '2026-03-02T02:00:01.000Z' },
      );
    });
    expect(new Set(commands.map((command) => JSON.stringify(command))).size).toBe(1);
  });
});
