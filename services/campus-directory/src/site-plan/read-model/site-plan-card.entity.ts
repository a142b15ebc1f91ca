import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlannedChanges } from '../domain/site-plan.js';

/** A plan of sites as it was drafted last. */
@Entity({ schema: 'read', name: 'site_plan_card' })
export class SitePlanCard implements Omit<PlannedChanges, 'planId'> {
  @PrimaryColumn({ name: 'plan_id', type: 'uuid' })
  readonly planId!: string;

  @Column({ name: 'code', type: 'text' })
  readonly code!: string;

  @Column({ name: 'revision', type: 'integer' })
  readonly revision!: number;

  @Column({ name: 'status', type: 'text' })
  readonly status!: 'DRAFT' | 'PUBLISHED';

  @Column({ name: 'published_on', type: 'date', nullable: true })
  readonly publishedOn!: string | null;

  @Column({ name: 'sites', type: 'jsonb' })
  readonly sites!: PlannedChanges['sites'];

  @Column({ name: 'closings', type: 'jsonb' })
  readonly closings!: PlannedChanges['closings'];

  @Column({ name: 'catchments', type: 'jsonb' })
  readonly catchments!: PlannedChanges['catchments'];

  /** Version of the plan's stream. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
