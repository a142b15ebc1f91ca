import { rowSpecificationFor } from '@academy/testing';
import {
  better,
  hidden,
  proved,
  published,
  refreshed,
  reminded,
  revised,
  stale,
  submitted,
} from '../domain/talent-profile.examples.js';
import type { TalentProfileCard } from './talent-profile-card.entity.js';
import { talentProfileCardProjection } from './talent-profile-card.projection.js';

const given = rowSpecificationFor(talentProfileCardProjection);
const meta = { streamVersion: 2 };
const { profileId, participantId, content } = submitted.data;
const begun: TalentProfileCard = {
  profileId,
  participantId,
  status: 'SUBMITTED',
  visibility: null,
  profileVersion: 1,
  desired: content.desired,
  freshUntil: null,
  remindedOn: null,
  version: 2,
};
const shown: TalentProfileCard = {
  ...begun,
  status: 'PUBLISHED',
  visibility: 'POOL',
  freshUntil: '2026-06-01',
};

describe('the card of a profile', () => {
  it('tells the wishes of the person and no text', () => {
    given().when(submitted, meta).then(begun);
    given().when(published, meta).then(null);
    given(begun)
      .when(revised, meta)
      .then({ ...begun, profileVersion: 2, desired: better.desired });
    given(begun).when(proved, meta).then(begun);
    expect(JSON.stringify(begun)).not.toContain('sealed');
  });

  it('REG-16: tells how long it is fresh, and that it went stale', () => {
    given(begun).when(published, meta).then(shown);
    given(shown)
      .when(reminded, meta)
      .then({ ...shown, remindedOn: '2026-05-17' });
    const old: TalentProfileCard = { ...shown, status: 'STALE' };
    given(shown).when(stale, meta).then(old);
    given(old)
      .when(refreshed, meta)
      .then({ ...shown, freshUntil: '2026-07-02' });
    given(shown)
      .when(hidden, meta)
      .then({ ...begun, status: 'HIDDEN' });
  });
});
