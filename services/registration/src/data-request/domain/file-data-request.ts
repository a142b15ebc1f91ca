import type { DataSubjectRequestReceived } from '@academy/contracts';
import { addDays, civilDateOf, type Message } from '@academy/kernel';
import type { DataRequest } from './data-request.js';
import type { DataRequestEvent } from './events.js';

interface DataRequestPolicy {
  readonly version: string;
  /** T-29: days after the request within which it is answered. */
  readonly answerDays: number;
}

export type FileDataRequest = Message<
  'FileDataRequest',
  Omit<DataSubjectRequestReceived['data'], 'dueOn' | 'receivedAt'> & {
    policy: DataRequestPolicy;
    at: string;
  }
>;

/** Records what a person asks for, with the last day for the answer (T-29). */
export const fileDataRequest = (
  { data: { policy, at, ...request } }: FileDataRequest,
  state: DataRequest,
): readonly DataRequestEvent[] => {
  if (state.status !== 'unknown') return [];

  const dueOn = addDays(civilDateOf(at), policy.answerDays);
  return [{ type: 'DataSubjectRequestReceived', data: { ...request, dueOn, receivedAt: at } }];
};
