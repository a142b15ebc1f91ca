import type { TaskOwner } from '@academy/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A task of any service that is still open. */
@Entity({ schema: 'read', name: 'work_task' })
export class WorkTask {
  @PrimaryColumn('uuid', { name: 'task_id' }) readonly taskId!: string;

  @Column('uuid', { name: 'participant_id' }) readonly participantId!: string;

  @Column('text') readonly kind!: string;

  @Column('text') readonly owner!: TaskOwner;

  @Column('text', { name: 'owner_id', nullable: true }) readonly ownerId!: string | null;

  @Column('uuid', { name: 'campus_id', nullable: true }) readonly campusId!: string | null;

  @Column('date', { name: 'due_on' }) readonly dueOn!: string;

  @Column('date', { name: 'opened_on' }) readonly openedOn!: string;

  /** What it is about: a review, a case, an issue. */
  @Column('uuid', { name: 'ref_id', nullable: true }) readonly refId!: string | null;
}
