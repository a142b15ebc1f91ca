import { specificationFor } from '@academy/testing';
import { consentLedgerDecider } from './consent-ledger.decider.js';
import { collectUse, notToEmployers, toEmployers, toWithdraw } from './consent-ledger.examples.js';

const given = specificationFor(consentLedgerDecider);

describe('withdrawing a consent', () => {
  it('REG-17: takes effect at once and leaves other purposes alone', () => {
    given(collectUse, toEmployers).when(toWithdraw()).then(notToEmployers);
    given(collectUse, toEmployers)
      .when(toWithdraw())
      .thenState(({ grants }) => {
        expect(grants.map(({ status }) => status)).toEqual(['granted', 'withdrawn']);
      });
  });

  it('happens once', () =>
    given(toEmployers, notToEmployers).when(toWithdraw('2026-06-01T00:00:00.000Z')).thenNothing());

  it('can be done again after a new grant', () => {
    const consentId = '0199b2c0-0000-7000-8000-0000000000a9';
    const again = { ...toEmployers, data: { ...toEmployers.data, consentId } };
    given(toEmployers, notToEmployers, again)
      .when(toWithdraw())
      .then({ ...notToEmployers, data: { ...notToEmployers.data, consentId } });
  });

  it('needs a grant', () => given(collectUse).when(toWithdraw()).thenRejected('ConsentNotGranted'));
});
