import type { DuplicateBasis } from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A suspected duplicate at a glance. */
@Entity({ schema: 'read', name: 'duplicate_review_card' })
export class DuplicateReviewCard {
  @PrimaryColumn({ name: 'review_id', type: 'uuid' })
  readonly reviewId!: string;

  /** The account that waits. */
  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'older_id', type: 'uuid' })
  readonly olderId!: string;

  /** `SAME` waits for the merge; `DIFFERENT` and `MERGED` are done. */
  @Column({ name: 'status', type: 'text' })
  readonly status!: 'OPEN' | 'SAME' | 'DIFFERENT' | 'MERGED';

  @Column({ name: 'basis', type: 'jsonb' })
  readonly basis!: readonly DuplicateBasis[];

  @Column({ name: 'score', type: 'double precision' })
  readonly score!: number;

  /** ISO instant; TypeORM reads it back as a `Date`, which JSON writes the same. */
  @Column({ name: 'suspected_at', type: 'timestamp with time zone' })
  readonly suspectedAt!: string | Date;
}
