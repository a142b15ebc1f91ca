import type { CatchmentPlanPublished } from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A published map from districts to campuses. */
@Entity({ schema: 'read', name: 'catchment_plan' })
export class CatchmentPlan {
  @PrimaryColumn({ name: 'plan_id', type: 'uuid' })
  readonly planId!: string;

  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;

  @Column({ name: 'effective_from', type: 'date' })
  readonly effectiveFrom!: string;

  @Column({ name: 'entries', type: 'jsonb' })
  readonly entries!: CatchmentPlanPublished['data']['entries'];
}
