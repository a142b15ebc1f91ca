import { rowSpecificationFor } from '@academy/testing';
import * as request from '../domain/data-request.examples.js';
import type { DataRequestCard } from './data-request-card.entity.js';
import { dataRequestCardProjection } from './data-request-card.projection.js';

const given = rowSpecificationFor(dataRequestCardProjection);
const { requestId, participantId, kind, dueOn } = request.received.data;
const card: DataRequestCard = {
  ...{ requestId, participantId, kind, dueOn, status: 'RECEIVED' },
  ...{ proposedBy: null, resultCode: null, legalBasis: null },
};

describe('the card of a data-subject request', () => {
  it('begins with the request, and with nothing else', () => {
    given().when(request.received, {}).then(card);
    given().when(request.looking, {}).then(null);
  });

  it('tells how far it is', () => {
    given(card)
      .when(request.looking, {})
      .then({ ...card, status: 'IN_REVIEW' });
    given(card)
      .when(request.proposed, {})
      .then({ ...card, status: 'IN_REVIEW', proposedBy: 'hq-operator' });
    for (const event of [request.approved, request.overdue]) given(card).when(event, {}).then(card);
    given(card)
      .when(request.fulfilled, {})
      .then({ ...card, status: 'FULFILLED', resultCode: 'COPY_HANDED_OVER' });
    const { resultCode, legalBasis } = request.refused.data;
    given(card)
      .when(request.refused, {})
      .then({ ...card, status: 'REFUSED', resultCode, legalBasis });
  });
});
