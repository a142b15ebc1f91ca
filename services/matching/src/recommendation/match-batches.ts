import type { MatchBatchCompleted } from '@academy/contracts';
import { category, type Message } from '@academy/kernel';

type CompleteBatch = Message<'CompleteBatch', MatchBatchCompleted['data']>;

/** Runs over many people, one stream each: `match-batch-<runId>`. */
export const matchBatches = category(
  'match-batch',
  {
    initialState: false,
    /** Records a run once. */
    decide: ({ data }: CompleteBatch, completed: boolean): readonly MatchBatchCompleted[] =>
      completed ? [] : [{ type: 'MatchBatchCompleted', data }],
    evolve: () => true,
  },
  { about: 'stream' },
);
