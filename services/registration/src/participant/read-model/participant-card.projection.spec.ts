import { rowSpecificationFor } from '@academy/testing';
import {
  collectUse,
  expired,
  notToEmployers,
  toEmployers,
} from '../../consent-ledger/domain/consent-ledger.examples.js';
import { confirmed, denied } from '../../eligibility-review/domain/eligibility-review.examples.js';
import { campusChanged, opened } from '../../participation/domain/participation.examples.js';
import { movedOut } from '../../residence/domain/residence.examples.js';
import { draftGone, erased } from '../domain/erasure.examples.js';
import * as account from '../domain/participant.examples.js';
import * as standing from '../domain/standing.examples.js';
import type { ParticipantCard } from './participant-card.entity.js';
import { participantCardProjection } from './participant-card.projection.js';

const given = rowSpecificationFor(participantCardProjection);
const begun: ParticipantCard = {
  participantId: account.started.data.participantId,
  status: 'PROVISIONAL',
  suspended: false,
  registrationNo: null,
  identityVerified: false,
  ageBand: null,
  residenceDistrict: null,
  jobSeekingStatus: null,
  willToWorkStatedOn: null,
  consents: [],
  eligibility: null,
  participationId: null,
  homeCampusId: null,
  openedOn: null,
  version: 1,
};
const own = { streamVersion: 2 };
const foreign = { streamVersion: 7 };
const employers = { purpose: 'THIRD_PARTY_EMPLOYER', noticeVersion: '2026-03' } as const;

describe('the card of a participant', () => {
  it('begins with the registration, and with nothing else', () => {
    given().when(account.started, { streamVersion: 1 }).then(begun);
    for (const event of [account.verified, account.registered, collectUse, confirmed, opened])
      given().when(event, own).then(null);
  });

  it('says that the identity is verified, and of the person the age band alone', () => {
    given(begun)
      .when(account.verified, own)
      .then({ ...begun, identityVerified: true, ageBand: '50-54', version: 2 });
    given(begun)
      .when(account.failed, own)
      .then({ ...begun, version: 2 });
  });

  it('follows the account: the will to work, the registration, a review of a duplicate (REG-1)', () => {
    given(begun)
      .when(account.willing, own)
      .then({ ...begun, willToWorkStatedOn: '2026-03-02', version: 2 });
    given(begun)
      .when(account.registered, own)
      .then({
        ...begun,
        status: 'ACTIVE',
        registrationNo: '2026-7K3M9QXW',
        ageBand: '50-54',
        residenceDistrict: '11440',
        jobSeekingStatus: 'EMPLOYED',
        version: 2,
      });
    given(begun)
      .when(account.underReview, own)
      .then({ ...begun, status: 'UNDER_REVIEW', version: 2 });
  });

  it('REG-1: goes back to where it was when the people are different, and waits for the merge otherwise', () => {
    const waiting: ParticipantCard = { ...begun, status: 'UNDER_REVIEW' };
    given(waiting)
      .when(account.distinct, own)
      .then({ ...begun, version: 2 });
    given(waiting)
      .when(account.settledAs('SAME'), own)
      .then({ ...waiting, version: 2 });
    const active = { ...waiting, registrationNo: '2026-7K3M9QXW' };
    given({ ...active, suspended: true })
      .when(account.distinct, own)
      .then({ ...active, suspended: true, status: 'SUSPENDED', version: 2 });
    given(active)
      .when(account.distinct, own)
      .then({ ...active, status: 'ACTIVE', version: 2 });
  });

  it('REG-2: tells that an account was merged away, suspended and reinstated', () => {
    given(begun)
      .when(standing.mergedAway, own)
      .then({ ...begun, status: 'MERGED', version: 2 });
    given({ ...begun, status: 'MERGED' })
      .when(standing.reversed, own)
      .then({ ...begun, status: 'UNDER_REVIEW', version: 2 });
    given(begun)
      .when(standing.suspended, own)
      .then({ ...begun, status: 'SUSPENDED', suspended: true, version: 2 });
    given({ ...begun, status: 'SUSPENDED', suspended: true })
      .when(standing.reinstated, own)
      .then({ ...begun, version: 2 });
    const known = { ...begun, registrationNo: '2026-7K3M9QXW', residenceDistrict: '11440' };
    for (const event of [draftGone, erased])
      given(known)
        .when(event, own)
        .then({ ...begun, status: 'ERASED', version: 2 });
    const waiting: ParticipantCard = { ...begun, status: 'UNDER_REVIEW' };
    given(waiting)
      .when(standing.suspended, own)
      .then({ ...waiting, suspended: true, version: 2 });
    given({ ...waiting, suspended: true })
      .when(standing.reinstated, own)
      .then({ ...waiting, version: 2 });
    for (const event of [
      account.assisted,
      standing.absorbed,
      standing.gaveBack,
      standing.contactChanged,
      standing.preferred,
    ])
      given(begun)
        .when(event, own)
        .then({ ...begun, version: 2 });
  });

  it('holds one consent a purpose, the latest, and keeps the version of the account', () => {
    const held = { ...begun, consents: [{ ...employers, expiresOn: null }] };
    const renewed = { ...begun, consents: [{ ...employers, expiresOn: '2026-08-31' }] };
    given(held).when(toEmployers, foreign).then(renewed);
    given(renewed).when(notToEmployers, foreign).then(begun);
    given(renewed).when(expired, foreign).then(begun);
    given(begun)
      .when(collectUse, foreign)
      .then({
        ...begun,
        consents: [{ purpose: 'COLLECT_USE', noticeVersion: '2026-03', expiresOn: null }],
      });
  });

  it('shows the latest decision on eligibility', () => {
    const { reviewId } = confirmed.data;
    const eligible: ParticipantCard = {
      ...begun,
      eligibility: { outcome: 'CONFIRMED', reviewId, validUntil: '2026-05-31' },
    };
    given(begun).when(confirmed, foreign).then(eligible);
    const { reasonCodes, appealableUntil } = denied.data;
    given(eligible)
      .when(denied, foreign)
      .then({
        ...begun,
        eligibility: {
          outcome: 'DENIED',
          reviewId: denied.data.reviewId,
          reasonCodes,
          appealableUntil,
        },
      });
  });

  it('names the participation and its campus', () => {
    const { participationId, homeCampusId, openedOn } = opened.data;
    given(begun)
      .when(opened, foreign)
      .then({ ...begun, participationId, homeCampusId, openedOn });
  });

  it('follows the person to another campus and another district', () => {
    given(begun)
      .when(campusChanged, foreign)
      .then({ ...begun, homeCampusId: campusChanged.data.to });
    given(begun)
      .when(movedOut, foreign)
      .then({ ...begun, residenceDistrict: movedOut.data.toDistrict });
  });
});
