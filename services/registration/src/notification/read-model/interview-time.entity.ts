import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When an interview that is still to come takes place. */
@Entity({ schema: 'read', name: 'interview_time' })
export class InterviewTime {
  @PrimaryColumn({ name: 'interview_id', type: 'uuid' })
  readonly interviewId!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  readonly at!: Date;
}
