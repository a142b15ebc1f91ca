import type { EventMeta } from '@academy/event-store';
import { project } from '@academy/kernel';
import { confirmed, started } from '../../placement/domain/placement.examples.js';
import { consented, declined, proposed, sent } from '../../referral/domain/referral.examples.js';
import { consentNoted, opened, withdrawalNoted } from '../domain/candidate.examples.js';
import type { CandidateCard } from './candidate-card.entity.js';
import { candidateCardProjection } from './candidate-card.projection.js';

type CardEvent = Parameters<(typeof candidateCardProjection)['keyOf']>[0];

const cardAfter = (...history: readonly CardEvent[]): CandidateCard => {
  const card = history.reduce<CandidateCard | undefined>(
    (row, event) => project(candidateCardProjection, row, event, {} as EventMeta) ?? undefined,
    undefined,
  );
  if (!card) throw new Error('nothing was projected');
  return card;
};
const statusesAfter = (...history: readonly CardEvent[]) =>
  cardAfter(...history).referrals.map(({ status, answerBy }) => [status, answerBy]);

const { participantId, consentId } = consentNoted.data;

describe('the card of a candidate', () => {
  it('begins with whatever is known first', () => {
    expect(cardAfter(consentNoted)).toMatchObject({ participantId, participationId: null });
    expect(cardAfter(opened, consentNoted)).toMatchObject({
      participationId: opened.data.participationId,
      employerConsents: [{ consentId }],
      changes: 2,
    });
  });

  it('MAT-11: shows no consent that was withdrawn', () => {
    expect(cardAfter(consentNoted, withdrawalNoted).employerConsents).toEqual([]);
  });

  it('says who is to answer by when, the person and then the employer', () => {
    expect(statusesAfter(proposed)).toEqual([['PROPOSED', proposed.data.answerBy]]);
    expect(statusesAfter(proposed, consented)).toEqual([['CONSENTED', null]]);
    expect(statusesAfter(proposed, consented, sent)).toEqual([['SENT', sent.data.respondBy]]);
    expect(statusesAfter(proposed, declined)).toEqual([['DECLINED', null]]);
  });

  it('ends the referral that led to a placement, and no other', () => {
    const other = { ...proposed, data: { ...proposed.data, referralId: 'another' } };
    expect(statusesAfter(other, proposed, consented, sent, confirmed)).toEqual([
      ['PROPOSED', other.data.answerBy],
      ['PLACED', null],
    ]);
  });

  it('shows a placement with its agreed first day, then with the real one', () => {
    const { placementId, startOn } = confirmed.data;
    expect(cardAfter(confirmed).placements).toMatchObject([
      { placementId, startOn, status: 'CONFIRMED' },
    ]);
    expect(cardAfter(confirmed, started).placements).toMatchObject([
      { placementId, startOn: started.data.actualStartOn, status: 'STARTED' },
    ]);
  });
});
