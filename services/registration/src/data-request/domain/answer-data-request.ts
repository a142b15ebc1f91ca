import { Rejection, type Message } from '@academy/kernel';
import { openRequest, type DataRequest } from './data-request.js';
import type { DataRequestEvent } from './events.js';

export type AnswerDataRequest = Message<
  'AnswerDataRequest',
  {
    outcome: 'FULFILLED' | 'REFUSED';
    resultCode: string;
    legalBasis?: string;
    answeredBy: string;
    at: string;
  }
>;

/**
 * Ends a request. Rejects `DataRequestUnknown`, `DataRequestClosed`, `LegalBasisMissing` for a refusal without one and, because
 * erasing takes two people, `ErasureNeedsApproval`.
 */
export const answerDataRequest = (
  { data: { outcome, legalBasis, at: answeredAt, ...answer } }: AnswerDataRequest,
  state: DataRequest,
): readonly DataRequestEvent[] => {
  const { request, approval } = openRequest(state);
  const { requestId, participantId, kind } = request;
  const data = { requestId, participantId, ...answer, answeredAt };
  if (outcome === 'REFUSED') {
    if (legalBasis === undefined) throw new Rejection('LegalBasisMissing');
    if (approval !== undefined) throw new Rejection('ErasureUnderWay');
    return [{ type: 'DataSubjectRequestRefused', data: { ...data, legalBasis } }];
  }
  if (kind === 'ERASE' && approval === undefined) throw new Rejection('ErasureNeedsApproval');

  return [
    {
      type: 'DataSubjectRequestFulfilled',
      data: { ...data, ...(legalBasis === undefined ? {} : { legalBasis }) },
    },
  ];
};
