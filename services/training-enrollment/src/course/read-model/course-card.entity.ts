import type { CourseApproved } from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

type Content = CourseApproved['data'];

/** A course as the catalogue shows it. */
@Entity({ schema: 'read', name: 'course_card' })
export class CourseCard {
  @PrimaryColumn({ name: 'course_id', type: 'uuid' })
  readonly courseId!: string;

  @Column({ name: 'code', type: 'text' })
  readonly code!: string;

  @Column({ name: 'title', type: 'text' })
  readonly title!: string;

  @Column({ name: 'course_version', type: 'integer' })
  readonly courseVersion!: number;

  @Column({ name: 'class_type', type: 'text' })
  readonly classType!: Content['classType'];

  @Column({ name: 'course_kind', type: 'text' })
  readonly courseKind!: Content['courseKind'];

  @Column({ name: 'occupation_codes', type: 'text', array: true })
  readonly occupationCodes!: readonly string[];

  @Column({ name: 'skills', type: 'jsonb' })
  readonly skills!: Content['skills'];

  @Column({ name: 'total_hours', type: 'double precision' })
  readonly totalHours!: number;

  @Column({ name: 'delivery_mode', type: 'text' })
  readonly deliveryMode!: Content['deliveryMode'];

  @Column({ name: 'selection_method', type: 'text' })
  readonly selectionMethod!: Content['selectionMethod'];

  @Column({ name: 'demand_basis', type: 'jsonb' })
  readonly demandBasis!: Content['demandBasis'];

  @Column({ name: 'retired', type: 'boolean' })
  readonly retired!: boolean;

  @Column({ name: 'completion_policy', type: 'jsonb' })
  readonly completionPolicy!: Content['completionPolicy'];

  /** Version of the course's stream. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
