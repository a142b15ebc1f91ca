import { taskEvents } from '@academy/contracts';
import { withTimers } from '@academy/event-store';
import { problems } from '../http/problems/catalogue.js';
import type { ServiceDefinition } from '../runtime/service-definition.js';
import { taskCards, Tasks1764000008000 } from './task-card.js';
import { tasks } from './tasks.js';

const taskProblems = problems({
  TaskUnknown: { status: 404, ko: '없는 업무 항목입니다', en: 'There is no such task' },
});

/** Gives a service tasks: their table, list and route, and the timer that sends up what is not done in time. */
export const withTasks = (definition: ServiceDefinition): ServiceDefinition => {
  const { name, migrations = [], readModels = [], timed } = definition;
  if (name === 'journey') throw new Error('the journey decides nothing, so it has no tasks');
  return {
    ...definition,
    tasks: true,
    migrations: [...migrations, Tasks1764000008000],
    readModels: [...readModels, taskCards(taskEvents(name))],
    timed: (streams) => [...(timed?.(streams) ?? []), withTimers(tasks, streams)],
    problems: { ...taskProblems, ...definition.problems },
  };
};
