import {
  DataSubjectRequestFulfilled,
  DataSubjectRequestOverdue,
  DataSubjectRequestReceived,
  DataSubjectRequestRefused,
  DataSubjectRequestReviewStarted,
  ErasureApproved,
  ErasureProposed,
} from '@academy/contracts';
import { readModel } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { DataRequestEvent } from '../domain/events.js';
import { DataRequestCard } from './data-request-card.entity.js';

type Card = DataRequestCard | undefined;

const changed = (change: Partial<DataRequestCard>) => (card: Card) =>
  card ? { ...card, ...change } : null;

export const dataRequestCardProjection: Projection<DataRequestEvent, DataRequestCard> = {
  name: 'data-request-card',
  kind: 'keyed',
  keyOf: ({ data }) => data.requestId,
  cases: {
    DataSubjectRequestReceived:
      ({ data: { requestId, participantId, kind, dueOn } }) =>
      () => ({
        ...{ requestId, participantId, kind, dueOn, status: 'RECEIVED' },
        ...{ proposedBy: null, resultCode: null, legalBasis: null },
      }),
    DataSubjectRequestReviewStarted: () => changed({ status: 'IN_REVIEW' }),
    ErasureProposed: ({ data: { proposedBy } }) => changed({ status: 'IN_REVIEW', proposedBy }),
    ErasureApproved: () => changed({}),
    DataSubjectRequestFulfilled: ({ data: { resultCode, legalBasis = null } }) =>
      changed({ status: 'FULFILLED', resultCode, legalBasis }),
    DataSubjectRequestRefused: ({ data: { resultCode, legalBasis } }) =>
      changed({ status: 'REFUSED', resultCode, legalBasis }),
    DataSubjectRequestOverdue: () => changed({}),
  },
};

/** Data-subject requests, for those who answer them and those who asked. */
export const dataRequestCard = readModel<DataRequestEvent, DataRequestCard>({
  projection: dataRequestCardProjection,
  entity: DataRequestCard,
  uses: [
    DataSubjectRequestReceived,
    DataSubjectRequestReviewStarted,
    ErasureProposed,
    ErasureApproved,
    DataSubjectRequestFulfilled,
    DataSubjectRequestRefused,
    DataSubjectRequestOverdue,
  ],
});
