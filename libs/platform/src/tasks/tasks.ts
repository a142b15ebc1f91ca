import { addWorkingDays, category, civilDateOf, type Timer } from '@academy/kernel';
import { overdueAt, taskDecider, type Task, type TaskCommand } from './task.js';

const OVERDUE = 'task-overdue';
/** Working days in which the next one up has to have done what was not done in time. */
const ESCALATED_DAYS = 2;

const timers = (task: Task): readonly Timer[] => {
  const due = overdueAt(task);
  return due === undefined ? [] : [{ kind: OVERDUE, due }];
};

const onTimer = (_: Timer, now: string): TaskCommand => ({
  type: 'EscalateTask',
  data: { dueOn: addWorkingDays(civilDateOf(now), ESCALATED_DAYS) },
});

/** A service's tasks: `task-<taskId>`. One that is not done in time goes up to the campus manager, then to headquarters. */
export const tasks = category('task', taskDecider, { about: 'participant', timers, onTimer });
