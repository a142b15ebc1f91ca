import type { EventMeta } from '@academy/event-store';
import { rowSpecificationFor } from '@academy/testing';
import {
  accepted,
  dismissed,
  expired,
  issued,
  reviewed,
  viewed,
} from '../domain/recommendation.examples.js';
import { recommendationCardProjection } from './recommendation-card.projection.js';

const given = rowSpecificationFor(recommendationCardProjection);
const meta = {} as EventMeta;
const { recommendationId, participantId, jobOrderId, score, audience } = issued.data;
const card = { recommendationId, participantId, jobOrderId, score, audience };
const open = { ...card, status: 'ISSUED' } as const;

describe('the card of a recommendation', () => {
  it('begins with its score', () => given().when(issued, meta).then(open));

  it.each([
    [viewed, 'VIEWED'],
    [accepted, 'ACCEPTED'],
    [dismissed, 'DISMISSED'],
    [reviewed, 'WITHDRAWN'],
    [expired, 'EXPIRED'],
  ] as const)('follows what becomes of it', (event, status) =>
    given(open)
      .when(event, meta)
      .then({ ...card, status }),
  );

  it('stays as it is when a person upholds it', () =>
    given(open)
      .when({ ...reviewed, data: { ...reviewed.data, decision: 'UPHELD' } }, meta)
      .then(open));
});
