import type { ConsentPurpose, EligibilityDenied, ParticipantRegistered } from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export interface ConsentOnCard {
  readonly purpose: ConsentPurpose;
  readonly noticeVersion: string;
  readonly expiresOn: string | null;
}

/** The latest decision about the academy. */
export type EligibilityOnCard =
  | { readonly outcome: 'CONFIRMED'; readonly reviewId: string; readonly validUntil: string }
  | {
      readonly outcome: 'DENIED';
      readonly reviewId: string;
      readonly reasonCodes: EligibilityDenied['data']['reasonCodes'];
      readonly appealableUntil: string;
    };

/** Where somebody stands, without anything that names them. */
@Entity({ schema: 'read', name: 'participant_card' })
export class ParticipantCard {
  @PrimaryColumn({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'status', type: 'text' })
  readonly status!: 'PROVISIONAL' | 'ACTIVE' | 'UNDER_REVIEW' | 'SUSPENDED' | 'MERGED' | 'ERASED';

  /** Whether it is suspended, which a review of a duplicate may cover. */
  @Column({ name: 'suspended', type: 'boolean' })
  readonly suspended!: boolean;

  @Column({ name: 'registration_no', type: 'text', nullable: true })
  readonly registrationNo!: string | null;

  @Column({ name: 'identity_verified', type: 'boolean' })
  readonly identityVerified!: boolean;

  @Column({ name: 'age_band', type: 'text', nullable: true })
  readonly ageBand!: string | null;

  @Column({ name: 'residence_district', type: 'text', nullable: true })
  readonly residenceDistrict!: string | null;

  @Column({ name: 'job_seeking_status', type: 'text', nullable: true })
  readonly jobSeekingStatus!: ParticipantRegistered['data']['jobSeekingStatus'] | null;

  @Column({ name: 'will_to_work_stated_on', type: 'date', nullable: true })
  readonly willToWorkStatedOn!: string | null;

  @Column({ name: 'consents', type: 'jsonb' })
  readonly consents!: readonly ConsentOnCard[];

  @Column({ name: 'eligibility', type: 'jsonb', nullable: true })
  readonly eligibility!: EligibilityOnCard | null;

  @Column({ name: 'participation_id', type: 'uuid', nullable: true })
  readonly participationId!: string | null;

  @Column({ name: 'home_campus_id', type: 'uuid', nullable: true })
  readonly homeCampusId!: string | null;

  @Column({ name: 'opened_on', type: 'date', nullable: true })
  readonly openedOn!: string | null;

  /** Version of the account's stream, for `If-Match`. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
