import { specificationFor } from '@academy/testing';
import { participantDecider } from './participant.decider.js';
import {
  assisted,
  policy,
  registered,
  started,
  toComplete,
  underReview,
  verified,
} from './participant.examples.js';

const given = specificationFor(participantDecider);

describe('completing a registration', () => {
  it('REG-3: makes the account of a verified, consenting person active', () =>
    given(started, verified).when(toComplete()).then(registered));

  it('REG-1: knows the person by the DI where no CI is known', () => {
    const { ciHash: _, ...withoutCi } = verified.data;
    const { diHash } = registered.data;
    given(started, { ...verified, data: withoutCi })
      .when(toComplete())
      .then({
        ...registered,
        data: { ...registered.data, identityKind: 'DI', identityHash: diHash },
      });
  });

  it('happens once', () => given(started, verified, registered).when(toComplete()).thenNothing());

  it('REG-3: cannot come before the identity is verified', () => {
    given(started).when(toComplete()).thenRejected('IdentityNotVerified');
    given().when(toComplete()).thenRejected('RegistrationNotStarted');
  });

  it('T-01: accepts a proof of identity for 24 hours, to the millisecond', () => {
    const at = '2026-03-03T00:35:00.000Z';
    given(started, verified)
      .when(toComplete({ at }))
      .then({ ...registered, data: { ...registered.data, registeredAt: at } });
    given(started, verified)
      .when(toComplete({ at: '2026-03-03T00:35:00.001Z' }))
      .thenRejected('IdentityVerificationExpired');
  });

  it('REG-3: needs each required consent for the current notice', () => {
    given(started, verified)
      .when(toComplete({ consents: [] }))
      .thenRejected('RequiredConsentMissing');
    given(started, verified)
      .when(toComplete({ consents: [{ purpose: 'COLLECT_USE', noticeVersion: '2025-11' }] }))
      .thenRejected('RequiredConsentMissing');
    given(started, verified)
      .when(toComplete({ consents: [{ purpose: 'MARKETING', noticeVersion: '2026-03' }] }))
      .thenRejected('RequiredConsentMissing');
  });

  it('records the sex code by consent only', () => {
    given(started, verified)
      .when(toComplete({ sexCode: 'F' }))
      .thenRejected('SexCodeNotConsented');
    given(started, verified)
      .when(
        toComplete({
          sexCode: 'F',
          consents: [
            ...policy.requiredConsents,
            { purpose: 'SENSITIVE', noticeVersion: '2026-03' },
          ],
        }),
      )
      .then({ ...registered, data: { ...registered.data, sexCode: 'F' } });
  });

  it('REG-21: keeps who entered it for the person, and how the person confirmed that', () => {
    const { staffId, method, evidenceRef } = assisted.data;
    const assistance = { staffId, confirmation: { method, evidenceRef } };
    given(started, verified).when(toComplete({ assistance })).then(assisted, registered);
    given(started, verified, assisted, registered).when(toComplete({ assistance })).thenNothing();
  });

  it('REG-21: is refused to staff without that confirmation, and asks it of nobody else', () => {
    given(started, verified)
      .when(toComplete({ assistance: { staffId: 'campus-operator' } }))
      .thenRejected('ConfirmationMissing');
    given(started, verified).when(toComplete()).then(registered);
  });

  it('REG-1: waits for the review of a suspected duplicate', () =>
    given(started, verified, underReview).when(toComplete()).thenRejected('DuplicateUnderReview'));
});
