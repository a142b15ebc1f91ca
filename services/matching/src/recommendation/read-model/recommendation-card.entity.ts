import { Column, Entity, PrimaryColumn } from 'typeorm';

export type RecommendationStatus =
  'ISSUED' | 'VIEWED' | 'ACCEPTED' | 'DISMISSED' | 'WITHDRAWN' | 'EXPIRED';

/** A recommendation as it is found by its order. */
@Entity({ schema: 'read', name: 'recommendation_card' })
export class RecommendationCard {
  @PrimaryColumn({ name: 'recommendation_id', type: 'uuid' })
  readonly recommendationId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'job_order_id', type: 'uuid' })
  readonly jobOrderId!: string;

  @Column({ name: 'score', type: 'integer' })
  readonly score!: number;

  @Column({ name: 'audience', type: 'text' })
  readonly audience!: 'PARTICIPANT' | 'CONSULTANT';

  @Column({ name: 'status', type: 'text' })
  readonly status!: RecommendationStatus;
}
