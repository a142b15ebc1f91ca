import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What happened at a campus on a day in Seoul. Units: registrations and participations in people's episodes, the others in things. */
@Entity({ schema: 'read', name: 'campus_activity' })
export class CampusActivity {
  /** `<campus>/<day>` */
  @PrimaryColumn('text') readonly id!: string;

  @Column('uuid', { name: 'campus_id' }) readonly campusId!: string;

  @Column('date') readonly day!: string;

  @Column('integer') readonly registrations!: number;

  @Column('integer') readonly participations!: number;

  @Column('integer') readonly cases!: number;

  @Column('integer', { name: 'class_runs' }) readonly classRuns!: number;
}
