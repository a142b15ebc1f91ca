import type { DataRequestKind } from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person asked for about their data, at a glance. */
@Entity({ schema: 'read', name: 'data_request_card' })
export class DataRequestCard {
  @PrimaryColumn({ name: 'request_id', type: 'uuid' })
  readonly requestId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'kind', type: 'text' })
  readonly kind!: DataRequestKind;

  @Column({ name: 'status', type: 'text' })
  readonly status!: 'RECEIVED' | 'IN_REVIEW' | 'FULFILLED' | 'REFUSED';

  @Column({ name: 'due_on', type: 'date' })
  readonly dueOn!: string;

  /** Who proposed an erasure; somebody else approves it. */
  @Column({ name: 'proposed_by', type: 'text', nullable: true })
  readonly proposedBy!: string | null;

  @Column({ name: 'result_code', type: 'text', nullable: true })
  readonly resultCode!: string | null;

  @Column({ name: 'legal_basis', type: 'text', nullable: true })
  readonly legalBasis!: string | null;
}
