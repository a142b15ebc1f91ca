import { civilDateOf, type Message } from '@academy/kernel';
import { isOpen, type DataRequest } from './data-request.js';
import type { DataRequestEvent } from './events.js';

/** What the end of the last day for an answer becomes. */
export type NoteOverdue = Message<'NoteOverdue', { at: string }>;

/** Says that an answer is late (T-29); an answered request is not. */
export const noteOverdue = (
  { data: { at: notedAt } }: NoteOverdue,
  state: DataRequest,
): readonly DataRequestEvent[] => {
  if (!isOpen(state) || state.overdue) return [];
  const { requestId, participantId, dueOn } = state.request;
  if (civilDateOf(notedAt) <= dueOn) return [];

  return [
    { type: 'DataSubjectRequestOverdue', data: { requestId, participantId, dueOn, notedAt } },
  ];
};
