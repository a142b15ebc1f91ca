import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Stage, StepColumn } from '../funnel-steps.js';

/** One person's way through the academy as all services' events tell it. Dates are the first occurrence, in Seoul. */
@Entity({ schema: 'read', name: 'journey_person' })
export class JourneyPerson implements Record<StepColumn, string | null> {
  @PrimaryColumn('uuid', { name: 'participant_id' }) readonly participantId!: string;

  /** The campus of the latest participation. */
  @Column('uuid', { name: 'home_campus_id', nullable: true }) readonly homeCampusId!: string | null;

  /** The campus where the person came in or which they prefer: theirs until there is a participation. */
  @Column('uuid', { name: 'entry_campus_id', nullable: true }) readonly entryCampusId!:
    string | null;

  @Column('text', { name: 'age_band', nullable: true }) readonly ageBand!: string | null;

  @Column('text', { name: 'district_code', nullable: true }) readonly districtCode!: string | null;

  /** Month of the registration, YYYY-MM. */
  @Column('text', { nullable: true }) readonly cohort!: string | null;

  @Column('text', { name: 'consultant_id', nullable: true }) readonly consultantId!: string | null;

  @Column('text', { name: 'readiness_level', nullable: true }) readonly readinessLevel!:
    string | null;

  /** The agency that began the registration, by its client; `null` when anybody else did. */
  @Column('text', { name: 'agency_id', nullable: true }) readonly agencyId!: string | null;

  /** The consent by which agencies may be told of the person, while it is neither withdrawn nor expired. */
  @Column('uuid', { name: 'agency_consent_id', nullable: true }) readonly agencyConsentId!:
    string | null;

  /** The last day on which that consent holds; `null` when it has none. */
  @Column('date', { name: 'agency_consent_until', nullable: true }) readonly agencyConsentUntil!:
    string | null;

  /** The account that goes on in the place of this one, `null` while it stands by itself. */
  @Column('uuid', { name: 'merged_into', nullable: true }) readonly mergedInto!: string | null;

  /** The day on which the person's key was destroyed. */
  @Column('date', { name: 'erased_on', nullable: true }) readonly erasedOn!: string | null;

  @Column('text') readonly stage!: Stage;

  @Column('date', { name: 'registered_on', nullable: true }) readonly registeredOn!: string | null;

  @Column('date', { name: 'eligible_on', nullable: true }) readonly eligibleOn!: string | null;

  @Column('date', { name: 'participation_on', nullable: true }) readonly participationOn!:
    string | null;

  @Column('date', { name: 'consultant_on', nullable: true }) readonly consultantOn!: string | null;

  @Column('date', { name: 'readiness_on', nullable: true }) readonly readinessOn!: string | null;

  @Column('date', { name: 'basic_on', nullable: true }) readonly basicOn!: string | null;

  @Column('date', { name: 'class_on', nullable: true }) readonly classOn!: string | null;

  @Column('date', { name: 'class_completed_on', nullable: true }) readonly classCompletedOn!:
    string | null;

  @Column('date', { name: 'referred_on', nullable: true }) readonly referredOn!: string | null;

  @Column('date', { name: 'placed_on', nullable: true }) readonly placedOn!: string | null;

  @Column('date', { name: 'm1_on', nullable: true }) readonly m1On!: string | null;

  @Column('date', { name: 'm3_on', nullable: true }) readonly m3On!: string | null;

  @Column('date', { name: 'm6_on', nullable: true }) readonly m6On!: string | null;

  @Column('date', { name: 'm12_on', nullable: true }) readonly m12On!: string | null;
}
