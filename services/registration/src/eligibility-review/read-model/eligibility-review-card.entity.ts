import type {
  EligibilityDenied,
  EligibilityEvidenceRecorded,
  EligibilityReviewOpened,
} from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

type Recorded = EligibilityEvidenceRecorded['data'];
export type EvidenceOnCard = Pick<
  Recorded,
  'evidenceId' | 'kind' | 'source' | 'result' | 'checkedAt' | 'validUntil'
>;

/** One review: how it stands, and on which evidence. */
@Entity({ schema: 'read', name: 'eligibility_review_card' })
export class EligibilityReviewCard {
  @PrimaryColumn({ name: 'review_id', type: 'uuid' })
  readonly reviewId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'program_code', type: 'text' })
  readonly programCode!: EligibilityReviewOpened['data']['programCode'];

  @Column({ name: 'reference_date', type: 'date' })
  readonly referenceDate!: string;

  @Column({ name: 'status', type: 'text' })
  readonly status!: 'OPEN' | 'CONFIRMED' | 'DENIED' | 'APPEALED' | 'EXPIRED';

  @Column({ name: 'evidence', type: 'jsonb' })
  readonly evidence!: readonly EvidenceOnCard[];

  @Column({ name: 'evidence_due_on', type: 'date', nullable: true })
  readonly evidenceDueOn!: string | null;

  @Column({ name: 'decide_by', type: 'date', nullable: true })
  readonly decideBy!: string | null;

  /** What the decision used. */
  @Column({ name: 'evidence_ids', type: 'jsonb' })
  readonly evidenceIds!: readonly string[];

  @Column({ name: 'valid_until', type: 'date', nullable: true })
  readonly validUntil!: string | null;

  @Column({ name: 'provisional', type: 'boolean' })
  readonly provisional!: boolean;

  @Column({ name: 'reason_codes', type: 'jsonb' })
  readonly reasonCodes!: EligibilityDenied['data']['reasonCodes'];

  @Column({ name: 'appealable_until', type: 'date', nullable: true })
  readonly appealableUntil!: string | null;

  @Column({ name: 'overridden', type: 'boolean' })
  readonly overridden!: boolean;

  /** Something started on it, which later expiry does not stop. */
  @Column({ name: 'used', type: 'boolean' })
  readonly used!: boolean;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  readonly openedAt!: string;

  /** Version of the review's stream, for `If-Match`. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
