import type { ConsentGranted } from '@academy/contracts';
import { rowSpecificationFor } from '@academy/testing';
import { amended, noted } from '../domain/case-note.examples.js';
import type { CaseNoteCard } from './case-note-card.entity.js';
import { caseNoteCardProjection } from './case-note-card.projection.js';
import { sensitiveConsentProjection } from './sensitive-consent.projection.js';

const given = rowSpecificationFor(caseNoteCardProjection);
const { note: _, ...data } = noted.data;
const card: CaseNoteCard = { ...data, version: 1 };

describe('the card of a note', () => {
  it('COU-14: says that there is one and never what it says', () =>
    given().when(noted, {}).then(card));

  it('COU-14: counts the versions, and stays sensitive once one was', () => {
    given(card)
      .when(amended, {})
      .then({ ...card, version: 2 });
    given({ ...card, sensitive: true })
      .when(amended, {})
      .then({ ...card, sensitive: true, version: 2 });
  });
});

describe('the consent for sensitive data', () => {
  const of = rowSpecificationFor(sensitiveConsentProjection);
  const keys = { participantId: noted.data.participantId, consentId: 'consent' };
  const granted = (purpose: ConsentGranted['data']['purpose']): ConsentGranted => ({
    type: 'ConsentGranted',
    data: {
      ...{ ...keys, purpose, noticeVersion: '2026-03', itemsHash: '00', method: 'PAPER' },
      ...{ evidenceRef: 'document:1', grantedAt: '2026-03-02T00:40:00.000Z' },
    },
  });

  it('COU-14: is known while it stands, and no other consent is taken for it', () => {
    of().when(granted('SENSITIVE'), {}).then(keys);
    of().when(granted('MARKETING'), {}).then(null);
    const expiredAt = '2028-03-01T15:00:00.000Z';
    of(keys)
      .when({ type: 'ConsentExpired', data: { ...keys, purpose: 'SENSITIVE', expiredAt } }, {})
      .then(null);
  });
});
