import type { PlacementConfirmed } from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReferralStatus } from '../../referral/read-model/referral-status.js';

export interface ConsentOnCard {
  readonly consentId: string;
  readonly expiresOn: string | null;
}

export interface ReferralOnCard {
  readonly referralId: string;
  readonly jobOrderId: string;
  readonly status: ReferralStatus;
  /** The last day of whoever is to answer next: the person, then the employer. */
  readonly answerBy: string | null;
}

export interface PlacementOnCard {
  readonly placementId: string;
  readonly employerId: string;
  readonly programType: PlacementConfirmed['data']['programType'];
  readonly source: PlacementConfirmed['data']['source'];
  readonly status: 'CONFIRMED' | 'STARTED' | 'NOT_STARTED' | 'ENDED' | 'VOIDED';
  /** The agreed first day, then the real one. */
  readonly startOn: string;
}

/** A person as matching sees them: what they allow, where they are proposed, where they work. */
@Entity({ schema: 'read', name: 'candidate_card' })
export class CandidateCard {
  @PrimaryColumn({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  /** `null` for somebody who has consented and not entered the academy yet. */
  @Column({ name: 'participation_id', type: 'uuid', nullable: true })
  readonly participationId!: string | null;

  @Column({ name: 'employer_consents', type: 'jsonb' })
  readonly employerConsents!: readonly ConsentOnCard[];

  @Column({ name: 'referrals', type: 'jsonb' })
  readonly referrals!: readonly ReferralOnCard[];

  @Column({ name: 'placements', type: 'jsonb' })
  readonly placements!: readonly PlacementOnCard[];

  /** How often the card changed: its entity tag, as it gathers several streams. */
  @Column({ name: 'changes', type: 'integer' })
  readonly changes!: number;
}
