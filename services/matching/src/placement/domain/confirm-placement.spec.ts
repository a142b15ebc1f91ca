import { addDays } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { placementDecider } from './placement.decider.js';
import { confirmed, started, toConfirm, toConfirmSelfFound } from './placement.examples.js';

const given = specificationFor(placementDecider);
const { referral } = toConfirm().data;
if (referral === null) throw new Error('the example names a referral');
/** What is confirmed with other terms on the twentieth of March, from when on somebody may be asked about the start. */
const confirmedWith = (change: Partial<typeof confirmed.data>) => {
  const data = { ...confirmed.data, ...change };
  const from = data.startOn < '2026-03-20' ? '2026-03-20' : data.startOn;
  const startChecks = { askOn: addDays(from, 1), resolveOn: addDays(from, 7) };
  return { ...confirmed, data: { ...data, startChecks } };
};

describe('confirming a placement', () => {
  it('records what was agreed', () => given().when(toConfirm()).then(confirmed));

  it('follows a referral that was sent, of this person to this order', () => {
    for (const unsent of [null, { ...referral, sent: false }])
      given()
        .when(toConfirm({ referral: unsent }))
        .thenRejected('ReferralNotSent');
    for (const change of [{ participantId: 'another' }, { jobOrderId: 'another' }])
      given()
        .when(toConfirm({ referral: { ...referral, ...change } }))
        .thenRejected('ReferralOfAnotherOrder');
  });

  it('MAT-20: counts a job that the person found, apart from ours', () => {
    const { referralId: _, jobOrderId: __, ...found } = confirmed.data;
    given()
      .when(toConfirmSelfFound())
      .then({ ...confirmed, data: { ...found, source: 'SELF_FOUND' } });
    given()
      .when(toConfirm({ source: 'SELF_FOUND' }))
      .thenRejected('SelfFoundJobWasReferred');
  });

  it('MAT-19: starts within sixty days, by the calendar of Seoul', () => {
    given()
      .when(toConfirm({ startOn: '2026-05-19' }))
      .then(confirmedWith({ startOn: '2026-05-19' }));
    given()
      .when(toConfirm({ startOn: '2026-05-20' }))
      .thenRejected('StartTooFarAhead');
    given()
      .when(toConfirm({ startOn: '2026-05-20', at: '2026-03-20T15:00:00.000Z' }))
      .then(confirmedWith({ startOn: '2026-05-20' }));
  });

  it('may be reported after the start', () =>
    given()
      .when(toConfirm({ startOn: '2026-03-02' }))
      .then(confirmedWith({ startOn: '2026-03-02' })));

  it('needs the end of a fixed term, after its start', () => {
    given()
      .when(toConfirm({ contractType: 'FIXED_TERM' }))
      .thenRejected('ContractEndMissing');
    given()
      .when(toConfirm({ contractType: 'FIXED_TERM', contractEndsOn: '2026-03-31' }))
      .thenRejected('ContractEndsBeforeStart');
    for (const contractEndsOn of ['2026-04-01', '2026-09-30'])
      given()
        .when(toConfirm({ contractType: 'FIXED_TERM', contractEndsOn }))
        .then(confirmedWith({ contractType: 'FIXED_TERM', contractEndsOn }));
  });

  it('MAT-16: takes no paid activity for a job while that programme is not offered', () =>
    given()
      .when(toConfirm({ programType: 'WORK_EXPERIENCE' }))
      .thenRejected('ProgramTypeNotOffered'));

  it('is the same once and twice', () => {
    given(confirmed).when(toConfirm()).thenNothing();
    given(confirmed, started).when(toConfirm()).thenNothing();
  });

  it('cannot take the placement of another person or employer over', () => {
    for (const change of [{ participantId: 'another' }, { employerId: 'another' }])
      given(confirmed).when(toConfirm(change)).thenRejected('PlacementOfAnother');
  });
});
