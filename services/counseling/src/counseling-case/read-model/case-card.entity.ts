import type { CounselingCaseOpened, ReadinessLevel, TrackRecommended } from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type RecommendationOnCard = Pick<
  TrackRecommended['data'],
  'recommendationId' | 'classType' | 'courseIds' | 'reasons' | 'validUntil'
>;

/** A case at a glance: who waits where, who is responsible, what was decided last. */
@Entity({ schema: 'read', name: 'case_card' })
export class CaseCard {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  readonly caseId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'participation_id', type: 'uuid' })
  readonly participationId!: string;

  @Column({ name: 'campus_id', type: 'uuid' })
  readonly campusId!: string;

  @Column({ name: 'status', type: 'text' })
  readonly status!: 'WAITING' | 'ASSIGNED' | 'ACTIVE' | 'ON_HOLD' | 'CLOSED';

  @Column({ name: 'priority', type: 'text' })
  readonly priority!: CounselingCaseOpened['data']['priority'];

  /** ISO instant; TypeORM reads it back as a `Date`, which JSON writes the same. */
  @Column({ name: 'waiting_since', type: 'timestamp with time zone' })
  readonly waitingSince!: string | Date;

  @Column({ name: 'consultant_id', type: 'text', nullable: true })
  readonly consultantId!: string | null;

  /** Whether that consultant has yet to answer the hand-over. */
  @Column({ name: 'handover_open', type: 'boolean' })
  readonly handoverOpen!: boolean;

  @Column({ name: 'readiness_level', type: 'text', nullable: true })
  readonly readinessLevel!: ReadinessLevel | null;

  @Column({ name: 'readiness_valid_until', type: 'date', nullable: true })
  readonly readinessValidUntil!: string | null;

  @Column({ name: 'recommendation', type: 'jsonb', nullable: true })
  readonly recommendation!: RecommendationOnCard | null;

  /** Version of the case's stream, for `If-Match`. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
