import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a course teaches, by its latest version. */
@Entity({ schema: 'read', name: 'taught_course' })
export class TaughtCourse {
  @PrimaryColumn({ name: 'course_id', type: 'uuid' })
  readonly courseId!: string;

  @Column({ name: 'skills', type: 'jsonb' })
  readonly skills!: readonly string[];
}
