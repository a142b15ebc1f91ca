import type { PlanActivityAdded, PlanDrafted } from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Activity, Drafted } from '../domain/employment-plan.js';

export interface ActivityOnCard extends Activity {
  readonly owner: PlanActivityAdded['data']['owner'];
}

/** The plan of a case as both parties read it. */
@Entity({ schema: 'read', name: 'plan_card' })
export class PlanCard {
  @PrimaryColumn({ name: 'plan_id', type: 'uuid' })
  readonly planId!: string;

  @Column({ name: 'case_id', type: 'uuid' })
  readonly caseId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'status', type: 'text' })
  readonly status!: Drafted['status'];

  @Column({ name: 'plan_version', type: 'integer' })
  readonly planVersion!: number;

  @Column({ name: 'goals', type: 'jsonb' })
  readonly goals!: PlanDrafted['data']['goals'];

  @Column({ name: 'target_start_on', type: 'date' })
  readonly targetStartOn!: string;

  @Column({ name: 'barriers', type: 'jsonb' })
  readonly barriers!: readonly string[];

  @Column({ name: 'supports', type: 'jsonb' })
  readonly supports!: readonly string[];

  @Column({ name: 'activities', type: 'jsonb' })
  readonly activities!: readonly ActivityOnCard[];

  @Column({ name: 'next_review_on', type: 'date', nullable: true })
  readonly nextReviewOn!: string | null;
}
