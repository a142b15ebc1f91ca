import { specificationFor } from '@academy/testing';
import { candidateDecider } from './candidate.decider.js';
import {
  admitted,
  admittedNo,
  closed,
  closedByExit,
  closedNo,
  consentNoted,
  held,
  opened,
  released,
  toAdmit,
  toNoteClosed,
  withdrawalNoted,
} from './candidate.examples.js';

const given = specificationFor(candidateDecider);
const five = [1, 2, 3, 4, 5].map(admittedNo);

describe('admitting a referral', () => {
  it('gives it a place among the live ones', () => given(opened).when(toAdmit(1)).then(admitted));

  it('is the same once and twice, at the limit as well', () =>
    given(opened, ...five)
      .when(toAdmit(5))
      .thenNothing());

  it('MAT-12: is one per order', () => {
    const { referralId } = toAdmit(9).data;
    given(opened, admitted)
      .when(toAdmit(1, { referralId }))
      .thenRejected('JobOrderAlreadyReferredTo');
    given(opened, admitted, closed)
      .when(toAdmit(1, { referralId }))
      .then({ ...admitted, data: { ...admitted.data, referralId } });
  });

  it('MAT-12: is one of at most five', () => {
    given(opened, ...five.slice(1))
      .when(toAdmit(6))
      .then(admittedNo(6));
    given(opened, ...five)
      .when(toAdmit(6))
      .thenRejected('LiveReferralLimitReached');
    given(opened, ...five, closedNo(3))
      .when(toAdmit(6))
      .then(admittedNo(6));
  });

  it('REG-17: stops at once when the consent for employers is taken back, until there is another', () => {
    const another = { ...consentNoted.data, consentId: '0199b2c0-0000-7000-8000-0000000000a9' };
    const withdrawn = [opened, consentNoted, withdrawalNoted] as const;
    given(...withdrawn)
      .when(toAdmit(1))
      .thenRejected('EmployerConsentEnded');
    given(...withdrawn, { type: 'EmployerConsentNoted', data: another })
      .when(toAdmit(1))
      .then(admitted);
    given(opened, admitted, consentNoted, withdrawalNoted).when(toAdmit(1)).thenNothing();
  });

  it('begins nothing new while a duplicate is looked into, or after the end', () => {
    given(opened, held).when(toAdmit(1)).thenRejected('CandidacyHeld');
    given(opened, held, released).when(toAdmit(1)).then(admitted);
    given(opened, closedByExit).when(toAdmit(1)).thenRejected('CandidacyClosed');
  });

  it('waits for the participation', () => {
    given().when(toAdmit(1)).thenNotYet('CandidacyNotOpened');
    given(consentNoted).when(toAdmit(1)).thenNotYet('CandidacyNotOpened');
  });
});

describe('noting the end of a referral', () => {
  it('makes room', () => given(opened, admitted).when(toNoteClosed(1)).then(closed));

  it('is the same once and twice', () => {
    given(opened, admitted, closed).when(toNoteClosed(1)).thenNothing();
    given(opened).when(toNoteClosed(1)).thenNothing();
  });
});
