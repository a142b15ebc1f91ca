import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { consentLedgers } from '../consent-ledgers.js';
import { consentLedgerDecider } from './consent-ledger.decider.js';
import {
  collectUse,
  expired,
  notToEmployers,
  toEmployers,
  toGrant,
  toWithdraw,
} from './consent-ledger.examples.js';
import type { ConsentLedgerEvent } from './events.js';

const given = specificationFor(consentLedgerDecider);
const toExpire = (at = expired.data.expiredAt) =>
  ({ type: 'ExpireConsent', data: { purpose: 'THIRD_PARTY_EMPLOYER', at } }) as const;
const timersAfter = (...history: ConsentLedgerEvent[]) =>
  consentLedgers.timers?.(
    fold(consentLedgerDecider.evolve, consentLedgerDecider.initialState, history),
  );

describe('a consent with a last day', () => {
  it('REG-4: expires when that day is over in Seoul, and alone', () => {
    given(collectUse, toEmployers).when(toExpire()).then(expired);
    given(collectUse, toEmployers).when(toExpire('2026-08-31T14:59:59.999Z')).thenNothing();
  });

  it('does so once, and not after it was withdrawn or given without an end', () => {
    given(toEmployers, expired).when(toExpire()).thenNothing();
    given(toEmployers, notToEmployers).when(toExpire()).thenNothing();
    const { expiresOn: _, ...forGood } = toEmployers.data;
    given(toEmployers, { ...toEmployers, data: forGood })
      .when(toExpire())
      .thenNothing();
    given(toEmployers, expired).when(toWithdraw()).thenNothing();
  });

  it('can be given again afterwards', () => {
    const { expiresOn: _, ...forGood } = toEmployers.data;
    const again = { ...toEmployers, data: { ...forGood, grantedAt: expired.data.expiredAt } };
    given(toEmployers, expired).when(toGrant(again)).then(again);
  });

  it('calls back for itself', () => {
    const timer = { kind: 'consent:THIRD_PARTY_EMPLOYER', due: '2026-08-31T15:00:00.000Z' };
    expect(timersAfter(collectUse, toEmployers)).toEqual([timer]);
    expect(timersAfter(collectUse, toEmployers, expired)).toEqual([]);
    expect(consentLedgers.onTimer?.(timer, timer.due)).toEqual(toExpire());
    expect(() => consentLedgers.onTimer?.({ ...timer, kind: 'other' }, timer.due)).toThrow(
      RangeError,
    );
  });
});
