import type { TaskOwner } from '@academy/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MatterKind } from '../task-kinds.js';

/** Something that waits for a decision and is about an order, an employer, a run or a suspected duplicate. */
@Entity({ schema: 'read', name: 'work_matter' })
export class WorkMatter {
  /** Of what it is about: the review, the employer, the order or the run. */
  @PrimaryColumn('uuid', { name: 'matter_id' }) readonly matterId!: string;

  @Column('text') readonly kind!: MatterKind;

  @Column('text') readonly owner!: TaskOwner;

  /** The account that waits for the decision; most matters are about nobody. */
  @Column('uuid', { name: 'participant_id', nullable: true }) readonly participantId!:
    string | null;

  @Column('uuid', { name: 'campus_id', nullable: true }) readonly campusId!: string | null;

  @Column('date', { name: 'due_on' }) readonly dueOn!: string;

  @Column('date', { name: 'opened_on' }) readonly openedOn!: string;
}
