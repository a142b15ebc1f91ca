import { fold } from '@academy/kernel';
import { due, opened, rescheduled, secondAttempt } from '../domain/aftercare-case.examples.js';
import { evolve, initialState } from '../domain/aftercare-case.js';
import type { AftercareEvent } from '../domain/events.js';
import { callTask, callTasksOf, closing } from './call-tasks.js';

const tasksAfter = (...history: AftercareEvent[]) =>
  callTasksOf(fold(evolve, initialState, history), ['M1']);

describe('the calls of a plan', () => {
  it('T-21: are a task for each day that has come, the same however often it is announced', () => {
    const first = callTask(due.data, '2026-04-02');
    const second = callTask(
      secondAttempt.data,
      '2026-04-05',
      '0199b2c0-0000-7000-8000-0000000000c1',
    );
    expect(second).toMatchObject({
      kind: 'FOLLOW_UP_CALL',
      owner: 'AFTERCARE_OFFICER',
      campusId: '0199b2c0-0000-7000-8000-0000000000c1',
      dueOn: '2026-04-05',
      refId: opened.data.aftercareId,
    });
    expect(tasksAfter(opened)).toEqual([]);
    expect(tasksAfter(opened, due)).toEqual([first.taskId]);
    // They are to be closed when the check-point moves, so the case must still know them.
    expect(tasksAfter(opened, due, rescheduled)).toEqual([first.taskId]);
    expect(tasksAfter(opened, due, secondAttempt)).toEqual([first.taskId, second.taskId]);
    expect(first.taskId).not.toBe(second.taskId);
  });

  it('end with nothing to do when there were none', () => expect(closing([], 'DONE')).toBeNull());
});
