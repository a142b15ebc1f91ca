import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf, Rejection } from '@academy/kernel';
import { PolicyBook, requestContext, type Idempotency } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { candidates } from '../../candidate/candidates.js';
import { composeRun } from '../compose-run.js';
import { openOrders } from '../open-orders.js';
import { recommendationSets } from '../recommendation-sets.js';

/** Runs the recommender for a person who, or whose consultant, asks. */
@Injectable()
export class MatchingRuns {
  constructor(
    private readonly streams: Streams,
    private readonly readModels: DataSource,
    private readonly policies: PolicyBook,
  ) {}

  /** Rejects `WishesMissing` and what `RunMatching` rejects. */
  async run(participantId: string, key: Idempotency) {
    const { readModels, policies } = this;
    const { state: candidate } = await this.streams.load(candidates, participantId);
    const orders = await openOrders(readModels, civilDateOf(policies.clock.now()));
    const runId = uuidv5(key.commandId, 'matching-run');
    const audience = requestContext().actor.type === 'PARTICIPANT' ? 'PARTICIPANT' : 'CONSULTANT';
    const asked = { participantId, candidate, orders, runId, audience } as const;
    const command = await composeRun(
      { readModels, policies },
      { ...asked, scope: 'PARTICIPANT', trigger: 'REQUESTED' },
    );
    if (command === null) throw new Rejection('WishesMissing');
    const executed = await this.streams.execute(recommendationSets, participantId, command, key);
    return { executed, runId };
  }
}
