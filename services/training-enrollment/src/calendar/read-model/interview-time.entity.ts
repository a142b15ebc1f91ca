import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When somebody meets an employer. */
@Entity({ schema: 'read', name: 'interview_time' })
export class InterviewTime {
  @PrimaryColumn({ name: 'interview_id', type: 'uuid' })
  readonly interviewId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  /** ISO instant; TypeORM reads it back as a `Date`. */
  @Column({ name: 'at', type: 'timestamp with time zone' })
  readonly at!: string | Date;
}
