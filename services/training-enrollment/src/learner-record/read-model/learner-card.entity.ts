import type { TrackRecommendationNoted } from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type NotedRecommendation = Pick<
  TrackRecommendationNoted['data'],
  'recommendationId' | 'classType' | 'courseIds' | 'validUntil'
>;

/** What a person may learn here. Dates are days in Seoul. */
@Entity({ schema: 'read', name: 'learner_card' })
export class LearnerCard {
  @PrimaryColumn({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  /** The latest participation; `null` while none has opened the record. */
  @Column({ name: 'participation_id', type: 'uuid', nullable: true })
  readonly participationId!: string | null;

  @Column({ name: 'opened_on', type: 'date', nullable: true })
  readonly openedOn!: string | null;

  @Column({ name: 'basic_education_completed_on', type: 'date', nullable: true })
  readonly basicEducationCompletedOn!: string | null;

  /** The last day on which the other classes are open (TRN-1). */
  @Column({ name: 'basic_education_valid_until', type: 'date', nullable: true })
  readonly basicEducationValidUntil!: string | null;

  @Column({ name: 'recommendations', type: 'jsonb' })
  readonly recommendations!: readonly NotedRecommendation[];

  /** The last day on which strikes keep the person from applying (TRN-18). */
  @Column({ name: 'restricted_until', type: 'date', nullable: true })
  readonly restrictedUntil!: string | null;

  /** Version of the record's stream. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
