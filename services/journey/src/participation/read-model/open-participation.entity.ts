import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StepCode } from '../steps.js';

/** A check-point of after-care that is still to come. */
export interface ComingCheckpoint {
  readonly code: string;
  readonly dueOn: string;
}

/** The latest participation of a person: who has to do what next, and by when. */
@Entity({ schema: 'read', name: 'open_participation' })
export class OpenParticipation {
  @PrimaryColumn('uuid', { name: 'participant_id' }) readonly participantId!: string;

  @Column('uuid', { name: 'participation_id' }) readonly participationId!: string;

  @Column('text') readonly status!: 'OPEN' | 'PAUSED' | 'EXITED';

  @Column('uuid', { name: 'campus_id' }) readonly campusId!: string;

  @Column('text', { name: 'consultant_id', nullable: true }) readonly consultantId!: string | null;

  @Column('text') readonly step!: StepCode;

  @Column('date', { name: 'due_on' }) readonly dueOn!: string;

  /** The day from which it is their turn. */
  @Column('date') readonly since!: string;

  /** What of after-care is still to come, the next first. */
  @Column('jsonb') readonly checkpoints!: readonly ComingCheckpoint[];
}
