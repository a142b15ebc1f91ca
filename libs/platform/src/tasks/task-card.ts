import type { taskEvents } from '@academy/contracts';
import { readModel, type EventMeta, type ReadModel } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { TaskEvent, TaskOpening } from './task.js';

/** A task at a glance: who has to do what about whom, and by when. */
@Entity({ schema: 'read', name: 'task' })
export class TaskCard {
  @PrimaryColumn({ name: 'task_id', type: 'uuid' })
  readonly taskId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'kind', type: 'text' })
  readonly kind!: string;

  @Column({ name: 'owner', type: 'text' })
  readonly owner!: TaskOpening['owner'];

  @Column({ name: 'owner_id', type: 'text', nullable: true })
  readonly ownerId!: string | null;

  @Column({ name: 'campus_id', type: 'uuid', nullable: true })
  readonly campusId!: string | null;

  @Column({ name: 'due_on', type: 'date' })
  readonly dueOn!: string;

  @Column({ name: 'ref_id', type: 'uuid', nullable: true })
  readonly refId!: string | null;

  /** How it ended; `null` while it is open. */
  @Column({ name: 'outcome', type: 'text', nullable: true })
  readonly outcome!: string | null;

  /** ISO instant; TypeORM reads it back as a `Date`, which JSON writes the same. */
  @Column({ name: 'opened_at', type: 'timestamp with time zone' })
  readonly openedAt!: string | Date;

  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}

type Meta = Pick<EventMeta, 'streamVersion' | 'recordedAt'>;

export const taskCardProjection: Projection<TaskEvent, TaskCard, Meta> = {
  name: 'task',
  kind: 'keyed',
  keyOf: ({ data }) => data.taskId,
  cases: {
    TaskOpened:
      ({ data: { ownerId = null, campusId = null, refId = null, ...data } }) =>
      (_, { streamVersion: version, recordedAt: openedAt }) => ({
        ...data,
        ...{ ownerId, campusId, refId, outcome: null, openedAt, version },
      }),
    // Whoever it was of the old owner's kind is not the one who has it now.
    TaskEscalated:
      ({ data: { owner, dueOn } }) =>
      (card, { streamVersion: version }) =>
        card ? { ...card, owner, dueOn, ownerId: null, version } : null,
    TaskClosed:
      ({ data: { outcome } }) =>
      (card, { streamVersion: version }) =>
        card ? { ...card, outcome, version } : null,
  },
};

/** The tasks of a service, from its own events. */
export const taskCards = (events: ReturnType<typeof taskEvents>): ReadModel =>
  readModel<TaskEvent, TaskCard>({
    projection: taskCardProjection,
    entity: TaskCard,
    uses: events,
  });

/** Creates the table of a service's tasks. */
export class Tasks1764000008000 implements MigrationInterface {
  readonly name = 'Tasks1764000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table read.task (
      task_id        uuid        primary key,
      participant_id uuid        not null,
      kind           text        not null,
      owner          text        not null,
      owner_id       text,
      campus_id      uuid,
      due_on         date        not null,
      ref_id         uuid,
      outcome        text,
      opened_at      timestamptz not null,
      version        integer     not null
    )`);
    await runner.query('create index task_participant on read.task (participant_id)');
    await runner.query(
      'create index task_work_list on read.task (owner, due_on, task_id) where outcome is null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read.task');
  }
}
