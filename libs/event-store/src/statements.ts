import type { ClientBase, QueryConfig } from 'pg';
import { together } from './together.js';

/** A statement that was not sent yet. */
export type Statement = QueryConfig;

/** Sends statements in their order, all before the first answer, and waits for every one. */
export const send = async (client: ClientBase, statements: readonly Statement[]): Promise<void> => {
  await together(...statements.map((statement) => client.query(statement)));
};
