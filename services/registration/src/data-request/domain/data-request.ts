import type {
  DataSubjectRequestReceived,
  ErasureApproved,
  ErasureProposed,
} from '@academy/contracts';
import { Rejection } from '@academy/kernel';
import type { DataRequestEvent } from './events.js';

/** What a person asked for about their data, and how far it is. */
export type DataRequest =
  | { readonly status: 'unknown' }
  | {
      readonly status: 'received' | 'in-review' | 'fulfilled' | 'refused';
      readonly request: DataSubjectRequestReceived['data'];
      readonly overdue: boolean;
      readonly proposal?: ErasureProposed['data'];
      readonly approval?: ErasureApproved['data'];
    };

export type KnownRequest = Exclude<DataRequest, { status: 'unknown' }>;

export const initialState: DataRequest = { status: 'unknown' };

/** The request after an event. */
export const evolve = (state: DataRequest, { type, data }: DataRequestEvent): DataRequest => {
  if (type === 'DataSubjectRequestReceived')
    return { status: 'received', request: data, overdue: false };
  if (state.status === 'unknown') return state;
  switch (type) {
    case 'DataSubjectRequestReviewStarted':
      return { ...state, status: 'in-review' };
    case 'ErasureProposed':
      return { ...state, status: 'in-review', proposal: data };
    case 'ErasureApproved':
      return { ...state, approval: data };
    case 'DataSubjectRequestFulfilled':
      return { ...state, status: 'fulfilled' };
    case 'DataSubjectRequestRefused':
      return { ...state, status: 'refused' };
    case 'DataSubjectRequestOverdue':
      return { ...state, overdue: true };
  }
};

/** Whether somebody still has to answer. */
export const isOpen = (state: DataRequest): state is KnownRequest =>
  state.status === 'received' || state.status === 'in-review';

/** The request, if there is one; throws `DataRequestUnknown`. */
export const knownRequest = (state: DataRequest): KnownRequest => {
  if (state.status === 'unknown') throw new Rejection('DataRequestUnknown');
  return state;
};

/** The request, if it is still to be answered; throws `DataRequestUnknown` or `DataRequestClosed`. */
export const openRequest = (state: DataRequest): KnownRequest => {
  const known = knownRequest(state);
  if (!isOpen(known)) throw new Rejection('DataRequestClosed');
  return known;
};
