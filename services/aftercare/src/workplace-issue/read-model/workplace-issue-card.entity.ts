import type {
  WorkplaceIssueActionTaken,
  WorkplaceIssueReferredToAuthority,
  WorkplaceIssueReported,
  WorkplaceIssueResolved,
} from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

type Report = WorkplaceIssueReported['data'];

/** A problem at a workplace at a glance; what was said about it is in the ledger alone, sealed. */
@Entity({ schema: 'read', name: 'workplace_issue' })
export class WorkplaceIssueCard {
  @PrimaryColumn({ name: 'issue_id', type: 'uuid' })
  readonly issueId!: string;

  @Column({ name: 'aftercare_id', type: 'uuid' })
  readonly aftercareId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'employer_id', type: 'uuid' })
  readonly employerId!: string;

  @Column({ name: 'category', type: 'text' })
  readonly category!: Report['category'];

  @Column({ name: 'severity', type: 'text' })
  readonly severity!: Report['severity'];

  @Column({ name: 'reported_by', type: 'text' })
  readonly reportedBy!: Report['reportedBy'];

  @Column({ name: 'status', type: 'text' })
  readonly status!: 'OPEN' | 'IN_ACTION' | 'ESCALATED' | 'RESOLVED';

  /** The last day for a first answer. */
  @Column({ name: 'respond_by', type: 'date' })
  readonly respondBy!: string;

  @Column({ name: 'actions', type: 'jsonb' })
  readonly actions!: readonly WorkplaceIssueActionTaken['data']['actionCode'][];

  @Column({ name: 'authority', type: 'text', nullable: true })
  readonly authority!: WorkplaceIssueReferredToAuthority['data']['authority'] | null;

  @Column({ name: 'result', type: 'text', nullable: true })
  readonly result!: WorkplaceIssueResolved['data']['result'] | null;

  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
