import type {
  AssessmentStarted,
  ReadinessLevelProposed,
  ScoredDimension,
} from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Started } from '../domain/career-assessment.js';

export type ProposalOnCard = Pick<
  ReadinessLevelProposed['data'],
  'proposalId' | 'level' | 'confidence' | 'factors' | 'modelVersion'
>;

/** An assessment at a glance: how far it is, what it came to, what the model proposed last. */
@Entity({ schema: 'read', name: 'assessment_card' })
export class AssessmentCard {
  @PrimaryColumn({ name: 'assessment_id', type: 'uuid' })
  readonly assessmentId!: string;

  @Column({ name: 'case_id', type: 'uuid' })
  readonly caseId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'instrument_code', type: 'text' })
  readonly instrumentCode!: string;

  @Column({ name: 'instrument_version', type: 'text' })
  readonly instrumentVersion!: string;

  @Column({ name: 'mode', type: 'text' })
  readonly mode!: AssessmentStarted['data']['mode'];

  @Column({ name: 'status', type: 'text' })
  readonly status!: Started['status'];

  @Column({ name: 'dimensions', type: 'jsonb' })
  readonly dimensions!: readonly ScoredDimension[];

  @Column({ name: 'proposal', type: 'jsonb', nullable: true })
  readonly proposal!: ProposalOnCard | null;
}
