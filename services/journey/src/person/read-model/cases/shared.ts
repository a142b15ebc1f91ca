import { unchanged } from './learn.js';

/** Policies and tasks are of every service, and say nothing about where a person stands. */
export const policyCases = { PolicyPublished: unchanged } as const;
export const taskCases = {
  TaskOpened: unchanged,
  TaskEscalated: unchanged,
  TaskClosed: unchanged,
} as const;
