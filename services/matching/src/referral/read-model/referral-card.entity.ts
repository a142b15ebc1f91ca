import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReferralStatus } from './referral-status.js';

/** A referral as it is found by its order. */
@Entity({ schema: 'read', name: 'referral_card' })
export class ReferralCard {
  @PrimaryColumn({ name: 'referral_id', type: 'uuid' })
  readonly referralId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'job_order_id', type: 'uuid' })
  readonly jobOrderId!: string;

  @Column({ name: 'status', type: 'text' })
  readonly status!: ReferralStatus;

  /** The last day of whoever is to answer next. */
  @Column({ name: 'answer_by', type: 'date', nullable: true })
  readonly answerBy!: string | null;

  /** Whether the employer was shown it, whatever came after. */
  @Column({ name: 'shown', type: 'boolean' })
  readonly shown!: boolean;
}
