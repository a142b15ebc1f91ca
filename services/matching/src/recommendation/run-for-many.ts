import type { MatchBatchCompleted } from '@academy/contracts';
import { uuidv5, type ExecuteOptions, type Executed, type Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import { candidates } from '../candidate/candidates.js';
import { allowsAutomation } from '../candidate/domain/candidate.js';
import { PoolMember } from '../candidate/read-model/pool.entity.js';
import { policyOn } from '../policies.js';
import { composeRun, isInPool, recommender, type RunAsked, type RunNeeds } from './compose-run.js';
import type { MatchingOrder } from './domain/recommender.js';
import type { RunMatching } from './domain/run-matching.js';
import { matchBatches } from './match-batches.js';
import { recommendFor } from './recommend-for.js';

/** People looked at between two reads of the pool. */
const PAGE = 500;

/** Comes before everybody. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A run over many people, of its own accord: for one order, or for all. */
export interface ManyAsked extends Pick<RunAsked, 'runId' | 'trigger' | 'audience'> {
  readonly scope: MatchBatchCompleted['data']['scope'];
  readonly orders: readonly MatchingOrder[];
  /** The order, where the run is for one. */
  readonly jobOrderId?: string;
}

const scoreOf = ({ data: { ranking } }: RunMatching): number =>
  Math.max(...ranking.filter(({ eligible }) => eligible).map(({ score }) => score));

/** Everybody in the pool whom a machine may recommend something, with the run that their wishes call for. */
async function* poolRuns(streams: Streams, needs: RunNeeds, asked: ManyAsked) {
  const today = civilDateOf(needs.policies.clock.now());
  const { freshDays } = policyOn(needs.policies, today).recommendation;
  for (let after = NOBODY; ;) {
    const page = await needs.readModels
      .getRepository(PoolMember)
      .createQueryBuilder('member')
      .where('member.open and member.hasWishes and member.participantId > :after', { after })
      .orderBy('member.participantId')
      .limit(PAGE)
      .getMany();
    for (const { participantId } of page) {
      const { state: candidate } = await streams.load(candidates, participantId);
      if (!isInPool(candidate, today, freshDays) || !allowsAutomation(candidate)) continue;
      const run = await composeRun(needs, { ...asked, participantId, candidate });
      if (run !== null) yield run;
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.participantId;
  }
}

/** Those of the runs that find something, for one order the best ones alone. */
const chosenFrom = (
  runs: readonly RunMatching[],
  { scope }: ManyAsked,
  mostPerOrder: number,
): readonly RunMatching[] =>
  scope === 'BATCH'
    ? runs
    : [...runs].sort((a, b) => scoreOf(b) - scoreOf(a)).slice(0, mostPerOrder);

/**
 * Looks at everybody in the pool, records a run for each person to whom something is recommended, and one for all of them (MAT-8).
 * Nobody is in it who refused (MAT-9), is away, held, or whose profile is stale. The same run again recommends nothing twice.
 */
export const runForMany = async (
  streams: Streams,
  needs: RunNeeds,
  { asked, options }: { readonly asked: ManyAsked; readonly options: ExecuteOptions },
): Promise<Executed> => {
  const begun = performance.now();
  const today = civilDateOf(needs.policies.clock.now());
  const { mostPerOrder } = policyOn(needs.policies, today).manyAtOnce;
  const found: RunMatching[] = [];
  let people = 0;
  for await (const run of poolRuns(streams, needs, asked)) {
    people += 1;
    if (run.data.ranking.some(({ eligible }) => eligible)) found.push(run);
  }
  let recommendedTo = 0;
  for (const run of chosenFrom(found, asked, mostPerOrder)) {
    const commandId = uuidv5(options.commandId, run.data.participantId);
    if (await recommendFor(streams, run, { commandId })) recommendedTo += 1;
  }
  const { runId, scope, trigger, jobOrderId } = asked;
  const { algorithm, algorithmVersion, featureSetVersion } = recommender;
  const data = {
    ...{ runId, scope, trigger, algorithm, algorithmVersion, featureSetVersion },
    ...{ people, eligible: found.length, recommendedTo },
    durationMs: Math.round(performance.now() - begun),
    ...(jobOrderId === undefined ? {} : { jobOrderId }),
  };
  const completion = { type: 'CompleteBatch', data } as const;
  return streams.execute(matchBatches, runId, completion, options);
};
