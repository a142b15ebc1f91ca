import type { Message } from '@academy/kernel';
import { openRequest, type DataRequest } from './data-request.js';
import type { DataRequestEvent } from './events.js';

export type StartDataRequestReview = Message<
  'StartDataRequestReview',
  { reviewerId: string; at: string }
>;

/** Says who looks into a request. Rejects `DataRequestUnknown` and `DataRequestClosed`. */
export const startDataRequestReview = (
  { data: { reviewerId, at: startedAt } }: StartDataRequestReview,
  state: DataRequest,
): readonly DataRequestEvent[] => {
  const { status, request } = openRequest(state);
  if (status === 'in-review') return [];

  const { requestId, participantId } = request;
  return [
    {
      type: 'DataSubjectRequestReviewStarted',
      data: { requestId, participantId, reviewerId, startedAt },
    },
  ];
};
