import type { CaseNoteRecorded } from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

type Recorded = CaseNoteRecorded['data'];

/** A note of a case without what it says, which only its events have, sealed. */
@Entity({ schema: 'read', name: 'case_note_card' })
export class CaseNoteCard {
  @PrimaryColumn({ name: 'entry_id', type: 'uuid' })
  readonly entryId!: string;

  @Column({ name: 'case_id', type: 'uuid' })
  readonly caseId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'kind', type: 'text' })
  readonly kind!: Recorded['kind'];

  @Column({ name: 'visibility', type: 'text' })
  readonly visibility!: Recorded['visibility'];

  @Column({ name: 'sensitive', type: 'boolean' })
  readonly sensitive!: boolean;

  @Column({ name: 'by_id', type: 'text' })
  readonly byId!: string;

  /** ISO instant; TypeORM reads it back as a `Date`, which JSON writes the same. */
  @Column({ name: 'occurred_at', type: 'timestamp with time zone' })
  readonly occurredAt!: string | Date;

  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
