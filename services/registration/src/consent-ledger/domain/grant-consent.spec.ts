import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { consentLedgerDecider } from './consent-ledger.decider.js';
import {
  collectUse,
  notToEmployers,
  policy,
  toEmployers,
  toGrant,
} from './consent-ledger.examples.js';
import { consentsOn } from './consent-ledger.js';
import type { ConsentLedgerEvent } from './events.js';

const given = specificationFor(consentLedgerDecider);
const consentId = '0199b2c0-0000-7000-8000-0000000000a9';

describe('granting a consent', () => {
  it('REG-4: grants each purpose by itself', () => {
    given().when(toGrant(collectUse)).then(collectUse);
    given(collectUse).when(toGrant(toEmployers)).then(toEmployers);
  });

  it('changes nothing while the same consent is in force', () =>
    given(collectUse).when(toGrant(collectUse, { consentId })).thenNothing());

  it('REG-4: cannot be given for an outdated notice', () =>
    given()
      .when(toGrant(collectUse, { noticeVersion: '2025-11' }))
      .thenRejected('NoticeVersionOutdated'));

  it('REG-3: cannot be given for a notice that nobody published, or that is not in force yet', () => {
    given()
      .when(toGrant(collectUse, { noticeVersion: '2031-01' }))
      .thenRejected('NoticeVersionUnknown');
    given()
      .when(toGrant(collectUse, { noticeVersion: '2026-09' }))
      .thenRejected('NoticeNotInForce');
  });

  it('cannot be given for a purpose that nobody asks for', () =>
    given()
      .when(toGrant(collectUse, { purpose: 'MARKETING' }))
      .thenRejected('PurposeNotOffered'));

  it('is given again when the notice has changed', () => {
    const textHash = 'e9'.repeat(32);
    const current = [{ purpose: 'COLLECT_USE', version: '2026-09', textHash }] as const;
    given(collectUse)
      .when(
        toGrant(collectUse, {
          consentId,
          noticeVersion: '2026-09',
          policy: { ...policy, current },
        }),
      )
      .then({
        ...collectUse,
        data: { ...collectUse.data, consentId, noticeVersion: '2026-09', itemsHash: textHash },
      });
  });

  it('is given again after it was withdrawn or has expired', () => {
    const { expiresOn: _, ...forGood } = toEmployers.data;
    const again = { ...toEmployers, data: { ...forGood, consentId } };
    given(toEmployers, notToEmployers).when(toGrant(again)).then(again);

    const late = { ...again, data: { ...again.data, grantedAt: '2026-08-31T15:00:00.000Z' } };
    given(toEmployers).when(toGrant(late)).then(late);
  });

  it('cannot have ended before it begins', () =>
    given()
      .when(toGrant(toEmployers, { at: '2026-08-31T15:00:00.000Z' }))
      .thenRejected('ConsentAlreadyExpired'));
});

describe('the consents in force', () => {
  const purposesOn = (on: string, ...history: ConsentLedgerEvent[]) =>
    consentsOn(
      fold(consentLedgerDecider.evolve, consentLedgerDecider.initialState, history),
      on,
    ).map(({ purpose }) => purpose);

  it('last to the end of their last day and not beyond a withdrawal', () => {
    const both = ['COLLECT_USE', 'THIRD_PARTY_EMPLOYER'];
    expect(purposesOn('2026-08-31', collectUse, toEmployers)).toEqual(both);
    expect(purposesOn('2026-09-01', collectUse, toEmployers)).toEqual(['COLLECT_USE']);
    expect(purposesOn('2026-05-11', collectUse, toEmployers, notToEmployers)).toEqual([
      'COLLECT_USE',
    ]);
  });
});
