import type { CampusCapacityTargetSet, CampusRegistered, CampusService } from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export interface Offer {
  readonly service: CampusService;
  readonly from: string;
  readonly dailyCapacity: number | null;
  /** The first day on which it is no longer offered; null while nobody has ended it. */
  readonly until: string | null;
}

/** What a site is from a date on, until the next phase. */
export interface Phase {
  readonly status: 'OPEN' | 'SUSPENDED' | 'CLOSED';
  readonly from: string;
}

/** A site as everybody sees it; `openFrom` is null while it is only planned. */
@Entity({ schema: 'read', name: 'campus' })
export class Campus {
  @PrimaryColumn({ name: 'campus_id', type: 'uuid' })
  readonly campusId!: string;

  @Column({ name: 'code', type: 'text' })
  readonly code!: string;

  @Column({ name: 'name_ko', type: 'text' })
  readonly nameKo!: string;

  @Column({ name: 'name_en', type: 'text' })
  readonly nameEn!: string;

  @Column({ name: 'type', type: 'text' })
  readonly type!: CampusRegistered['data']['type'];

  @Column({ name: 'region', type: 'text' })
  readonly region!: string;

  @Column({ name: 'district_code', type: 'text' })
  readonly districtCode!: string;

  @Column({ name: 'address', type: 'text' })
  readonly address!: string;

  @Column({ name: 'planned_open_on', type: 'date' })
  readonly plannedOpenOn!: string;

  @Column({ name: 'phase', type: 'integer' })
  readonly phase!: number;

  @Column({ name: 'open_from', type: 'date', nullable: true })
  readonly openFrom!: string | null;

  /** In the order of their dates; empty while the site is only planned. */
  @Column({ name: 'phases', type: 'jsonb' })
  readonly phases!: readonly Phase[];

  /** In the order of their dates; a later one of the same service replaces the earlier one from its date on. */
  @Column({ name: 'offers', type: 'jsonb' })
  readonly offers!: readonly Offer[];

  /** What the site is to offer, by month. */
  @Column({ name: 'targets', type: 'jsonb' })
  readonly targets!: readonly Omit<CampusCapacityTargetSet['data'], 'campusId'>[];

  /** Version of the site's stream, for `If-Match`. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
