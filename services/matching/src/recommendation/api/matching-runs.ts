import { Streams, uuidv5 } from '@academy/event-store';
import { addDays, civilDateOf, Rejection } from '@academy/kernel';
import { PolicyBook, requestContext, type Idempotency } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { candidates } from '../../candidate/candidates.js';
import { consentsInForce } from '../../candidate/consent-in-force.js';
import type { Candidate } from '../../candidate/domain/candidate.js';
import { CandidateCard } from '../../candidate/read-model/candidate-card.entity.js';
import { hourlyWage, type MinimumWage } from '../../job-order/domain/minimum-wage.js';
import { JobOrderCard } from '../../job-order/read-model/job-order-card.entity.js';
import { policyOn } from '../../policies.js';
import type { MatchingOrder, MatchingStanding, WageMeasure } from '../domain/recommender.js';
import { rulesV1 } from '../domain/rules-v1.js';
import { recommendationSets } from '../recommendation-sets.js';

/** Orders looked at in one run, newest first. */
const MOST_ORDERS = 2_000;

interface Today {
  readonly today: string;
  readonly freshDays: number;
}

const wagesBy = (minimumWage: MinimumWage): WageMeasure => ({
  minimumPerHour: minimumWage.krwPerHour,
  hourly: ({ basis, krw, weeklyHours }) => hourlyWage(basis, krw, { weeklyHours, minimumWage }),
});

const orderOf = ({ contentVersion: version, ...card }: JobOrderCard): MatchingOrder => ({
  ...card,
  version,
  requirements: { must: [...card.requirements.must], nice: [...card.requirements.nice] },
});

/** Runs the recommender for a person: gathers what it may know, and records what it says. */
@Injectable()
export class MatchingRuns {
  constructor(
    private readonly streams: Streams,
    private readonly source: DataSource,
    private readonly policies: PolicyBook,
  ) {}

  /** Rejects `WishesMissing` and what `RunMatching` rejects. */
  async run(participantId: string, key: Idempotency) {
    const at = this.policies.clock.now();
    const today = civilDateOf(at);
    const { recommendation: policy, publication } = policyOn(this.policies, today);
    const { state: candidate } = await this.streams.load(candidates, participantId);
    const { wishes } = candidate;
    if (wishes === undefined) throw new Rejection('WishesMissing');
    const { freshDays } = policy;
    const standing = await this.standingOf(participantId, candidate, { today, freshDays });
    const orders = await this.openOrders(today);
    const wages = wagesBy(publication.minimumWage);
    const begun = performance.now();
    const ranked = rulesV1.rank({ person: wishes, standing, orders, wages });
    const runId = uuidv5(key.commandId, 'matching-run');
    const ranking = ranked.map((order) => ({
      ...order,
      recommendationId: uuidv5(runId, order.jobOrderId),
    }));
    const { algorithm, algorithmVersion, featureSetVersion } = rulesV1;
    const executed = await this.streams.execute(
      recommendationSets,
      participantId,
      {
        type: 'RunMatching',
        data: {
          ...{ runId, participantId, scope: 'PARTICIPANT', trigger: 'REQUESTED' },
          ...{ algorithm, algorithmVersion, featureSetVersion, ranking, policy, at },
          durationMs: Math.round(performance.now() - begun),
          automatedRecommendation: wishes.automatedRecommendation,
          profileVersion: wishes.profileVersion,
          audience: requestContext().actor.type === 'PARTICIPANT' ? 'PARTICIPANT' : 'CONSULTANT',
        },
      },
      key,
    );
    return { executed, runId };
  }

  private async standingOf(
    participantId: string,
    candidate: Candidate,
    { today, freshDays }: Today,
  ): Promise<MatchingStanding> {
    const card = await this.source.getRepository(CandidateCard).findOneBy({ participantId });
    const notedOn = civilDateOf(candidate.wishes?.notedAt ?? '1970-01-01T00:00:00.000Z');
    const working = (card?.placements ?? []).filter(
      ({ programType, status }) =>
        programType !== 'WORK_EXPERIENCE' && (status === 'CONFIRMED' || status === 'STARTED'),
    );
    return {
      participationOpen: candidate.status === 'open',
      consentActive: consentsInForce(candidate, today).length > 0,
      profileFresh: addDays(notedOn, freshDays) >= today,
      placed: working.length > 0,
      referredTo: candidate.referredTo,
    };
  }

  private async openOrders(today: string): Promise<readonly MatchingOrder[]> {
    const cards = await this.source
      .getRepository(JobOrderCard)
      .createQueryBuilder('card')
      .where(`card.status = 'PUBLISHED'`)
      .andWhere('card.validUntil >= :today', { today })
      .orderBy('card.submittedOn', 'DESC')
      .addOrderBy('card.jobOrderId', 'DESC')
      .limit(MOST_ORDERS)
      .getMany();
    return cards.map(orderOf);
  }
}
