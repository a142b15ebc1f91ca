import type { ProfileContent } from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Visibility } from '../domain/talent-profile.js';

/** What staff see of profiles in lists: wishes, never texts. */
@Entity({ schema: 'read', name: 'talent_profile_card' })
export class TalentProfileCard {
  @PrimaryColumn({ name: 'profile_id', type: 'uuid' })
  readonly profileId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'status', type: 'text' })
  readonly status!: 'SUBMITTED' | 'PUBLISHED' | 'HIDDEN' | 'STALE';

  @Column({ name: 'visibility', type: 'text', nullable: true })
  readonly visibility!: Visibility | null;

  @Column({ name: 'profile_version', type: 'integer' })
  readonly profileVersion!: number;

  @Column({ name: 'desired', type: 'jsonb' })
  readonly desired!: ProfileContent['desired'];

  @Column({ name: 'fresh_until', type: 'date', nullable: true })
  readonly freshUntil!: string | null;

  /** The last day for which a reminder was due and nobody has confirmed the profile since. */
  @Column({ name: 'reminded_on', type: 'date', nullable: true })
  readonly remindedOn!: string | null;

  /** Version of the profile's stream, for `If-Match`. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
