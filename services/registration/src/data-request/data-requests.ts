import { addDays, category, startOfDay, type Timer } from '@academy/kernel';
import { dataRequestDecider, type DataRequestCommand } from './domain/data-request.decider.js';
import { isOpen, type DataRequest } from './domain/data-request.js';

const timers = (state: DataRequest): readonly Timer[] =>
  isOpen(state) && !state.overdue
    ? [{ kind: 'data-request', due: startOfDay(addDays(state.request.dueOn, 1)) }]
    : [];

const onTimer = (_: Timer, at: string): DataRequestCommand => ({
  type: 'NoteOverdue',
  data: { at },
});

/** Data-subject requests: `data-request-<requestId>`. One without an answer calls back when its last day is over (T-29). */
export const dataRequests = category('data-request', dataRequestDecider, {
  about: 'participant',
  timers,
  onTimer,
});
