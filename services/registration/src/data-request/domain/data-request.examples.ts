import type {
  DataSubjectRequestFulfilled,
  DataSubjectRequestOverdue,
  DataSubjectRequestReceived,
  DataSubjectRequestRefused,
  DataSubjectRequestReviewStarted,
  ErasureApproved,
  ErasureProposed,
} from '@academy/contracts';
import type { AnswerDataRequest } from './answer-data-request.js';
import type { FileDataRequest } from './file-data-request.js';
import type { StandingHold } from './propose-erasure.js';

const participantId = '0199b2c0-0000-7000-8000-000000000001';
const requestId = '0199b2c0-0000-7000-8000-0000000000e1';
const ids = { requestId, participantId };
const at = '2026-05-12T02:00:00.000Z';
const erasure = { legalBasis: 'PIPA_36', retainedCategories: [] };

export const hold: StandingHold = {
  holdId: '0199b2c0-0000-7000-8000-0000000000f1',
  kind: 'MONEY_SETTLING',
};
export const received: DataSubjectRequestReceived = {
  type: 'DataSubjectRequestReceived',
  data: {
    ...ids,
    kind: 'ERASE',
    dueOn: '2026-05-21',
    filedBy: participantId,
    receivedAt: '2026-05-11T06:00:00.000Z',
  },
};
export const toSee: DataSubjectRequestReceived = {
  type: 'DataSubjectRequestReceived',
  data: { ...received.data, kind: 'ACCESS' },
};
export const looking: DataSubjectRequestReviewStarted = {
  type: 'DataSubjectRequestReviewStarted',
  data: { ...ids, reviewerId: 'dpo', startedAt: at },
};
export const fulfilled: DataSubjectRequestFulfilled = {
  type: 'DataSubjectRequestFulfilled',
  data: { ...ids, resultCode: 'COPY_HANDED_OVER', answeredBy: 'dpo', answeredAt: at },
};
export const refused: DataSubjectRequestRefused = {
  type: 'DataSubjectRequestRefused',
  data: {
    ...ids,
    resultCode: 'RETENTION_HOLD_STANDS',
    legalBasis: 'PIPA_36_1',
    answeredBy: 'dpo',
    answeredAt: at,
  },
};
export const overdue: DataSubjectRequestOverdue = {
  type: 'DataSubjectRequestOverdue',
  data: { ...ids, dueOn: '2026-05-21', notedAt: '2026-05-21T15:00:00.000Z' },
};
export const proposed: ErasureProposed = {
  type: 'ErasureProposed',
  data: { ...ids, ...erasure, proposedBy: 'hq-operator', proposedAt: at },
};
export const approved: ErasureApproved = {
  type: 'ErasureApproved',
  data: { ...ids, ...erasure, proposedBy: 'hq-operator', approvedBy: 'dpo', approvedAt: at },
};

export const toFile = (): FileDataRequest => {
  const { dueOn: _, receivedAt, ...data } = received.data;
  const policy = { version: 'example', answerDays: 10 };
  return { type: 'FileDataRequest', data: { ...data, policy, at: receivedAt } };
};
export const toAnswer = (change: Partial<AnswerDataRequest['data']> = {}): AnswerDataRequest => ({
  type: 'AnswerDataRequest',
  data: {
    outcome: 'FULFILLED',
    resultCode: 'COPY_HANDED_OVER',
    answeredBy: 'dpo',
    at,
    ...change,
  },
});
export const toReview = {
  type: 'StartDataRequestReview',
  data: { reviewerId: 'dpo', at },
} as const;
export const toPropose = (holds: readonly StandingHold[] = []) =>
  ({ type: 'ProposeErasure', data: { ...erasure, proposedBy: 'hq-operator', holds, at } }) as const;
export const toApprove = (approvedBy = 'dpo', holds: readonly StandingHold[] = []) =>
  ({ type: 'ApproveErasure', data: { approvedBy, holds, at } }) as const;
