import type { ParticipationExited, ParticipationOpened } from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One episode of a person. */
@Entity({ schema: 'read', name: 'participation_card' })
export class ParticipationCard {
  @PrimaryColumn({ name: 'participation_id', type: 'uuid' })
  readonly participationId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'seq', type: 'integer' })
  readonly seq!: number;

  @Column({ name: 'status', type: 'text' })
  readonly status!: 'OPEN' | 'PAUSED' | 'EXIT_PROPOSED' | 'EXITED';

  @Column({ name: 'entry_reason', type: 'text' })
  readonly entryReason!: ParticipationOpened['data']['entryReason'];

  @Column({ name: 'home_campus_id', type: 'uuid' })
  readonly homeCampusId!: string;

  @Column({ name: 'campus_basis', type: 'text' })
  readonly campusBasis!: ParticipationOpened['data']['campusBasis'];

  @Column({ name: 'opened_on', type: 'date' })
  readonly openedOn!: string;

  @Column({ name: 'last_service_on', type: 'date' })
  readonly lastServiceOn!: string;

  @Column({ name: 'paused_until', type: 'date', nullable: true })
  readonly pausedUntil!: string | null;

  /** Why an exit is proposed, or took place. */
  @Column({ name: 'exit_reason', type: 'text', nullable: true })
  readonly exitReason!: ParticipationExited['data']['exitReason'] | null;

  @Column({ name: 'confirm_by', type: 'date', nullable: true })
  readonly confirmBy!: string | null;

  @Column({ name: 'exit_on', type: 'date', nullable: true })
  readonly exitOn!: string | null;

  @Column({ name: 'stage_at_exit', type: 'text', nullable: true })
  readonly stageAtExit!: ParticipationExited['data']['stageAtExit'] | null;

  /** Version of the person's episodes, for `If-Match`. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
