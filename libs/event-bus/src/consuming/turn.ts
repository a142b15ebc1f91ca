import type { Statement } from '@academy/event-store';
import type { ClientBase } from 'pg';
import type { Arrival } from './arrival.js';
import type { Failures, ProjectionEffect } from './effect.js';

/** What an effect has come to: who is left out, and what is to be written for the others. */
interface Outcome {
  readonly failures: Failures;
  readonly statements: readonly Statement[];
}

/**
 * An effect in the transaction of the consumer's progress: reads what it begins with while the consumer's memory is read as well, and
 * is told then which arrivals are to be applied.
 */
export type Turn = (client: ClientBase) => Promise<(apply: readonly Arrival[]) => Promise<Outcome>>;

const NONE: Failures = new Map();

/** For loads of which nothing is used: they are only remembered. */
export const withoutEffect: Turn = () =>
  Promise.resolve(() => Promise.resolve({ failures: NONE, statements: [] }));

/** All that is applied of these arrivals, or nothing. */
export const whole =
  (effect: ProjectionEffect, used: readonly Arrival[]): Turn =>
  async (client) => {
    const write = await effect.read(client, used);
    return async (apply) => ({ failures: NONE, statements: await write(apply) });
  };

/** All but what fails by itself. */
export const withCare =
  (effect: ProjectionEffect): Turn =>
  (client) =>
    Promise.resolve(async (apply) => ({
      failures: await effect.apply(client, apply),
      statements: [],
    }));
