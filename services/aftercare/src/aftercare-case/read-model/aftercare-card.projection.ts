import {
  AftercareOpened,
  CheckpointCameDue,
  ContactAttempted,
  FollowUpCompleted,
  type CheckpointCode,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { AftercareEvent } from '../domain/events.js';
import {
  AftercareCard,
  type AttemptOnCard,
  type CheckpointOnCard,
} from './aftercare-card.entity.js';

type Version = Pick<EventMeta, 'streamVersion'>;

const statusOf = (checkpoints: readonly CheckpointOnCard[]): AftercareCard['status'] => {
  const statuses = checkpoints.map(({ status }) => status);
  if (statuses.includes('DUE')) return 'DUE';
  return statuses.includes('SCHEDULED') ? 'SCHEDULED' : 'DONE';
};

const standing = (checkpoints: readonly CheckpointOnCard[]) => {
  const next = checkpoints.find(({ status }) => status !== 'DONE');
  return {
    checkpoints,
    status: statusOf(checkpoints),
    nextCode: next?.code ?? null,
    nextDueOn: next?.dueOn ?? null,
  };
};

const at =
  (code: CheckpointCode, change: (checkpoint: CheckpointOnCard) => Partial<CheckpointOnCard>) =>
  (card: AftercareCard | undefined, { streamVersion: version }: Version): AftercareCard | null => {
    if (!card) return null;
    const checkpoints = card.checkpoints.map((checkpoint) =>
      checkpoint.code === code ? { ...checkpoint, ...change(checkpoint) } : checkpoint,
    );
    return { ...card, ...standing(checkpoints), version };
  };

/** Attempts may be written down in another order than they were made in. */
const later = (known: AttemptOnCard | null, made: AttemptOnCard): AttemptOnCard =>
  known && known.attemptedAt > made.attemptedAt ? known : made;

export const aftercareCardProjection: Projection<AftercareEvent, AftercareCard, Version> = {
  name: 'aftercare-card',
  kind: 'keyed',
  keyOf: ({ data }) => data.aftercareId,
  cases: {
    AftercareOpened:
      ({ data: { placementId: _, baseDate: startedOn, checkpoints, ...placement } }) =>
      (_card, { streamVersion: version }) => ({
        ...placement,
        startedOn,
        ...standing(
          checkpoints.map((checkpoint) => ({
            ...checkpoint,
            status: 'SCHEDULED',
            attempts: 0,
            lastAttempt: null,
            followUp: null,
          })),
        ),
        version,
      }),
    CheckpointCameDue: ({ data: { code } }) => at(code, () => ({ status: 'DUE' })),
    ContactAttempted: ({ data: { code, channel, result, attemptedAt } }) =>
      at(code, ({ attempts, lastAttempt }) => ({
        attempts: attempts + 1,
        lastAttempt: later(lastAttempt, { channel, result, attemptedAt }),
      })),
    FollowUpCompleted: ({ data }) => {
      const { aftercareId: _, participantId: __, code, note, ...facts } = data;
      return at(code, () => ({
        status: 'DONE',
        followUp: { ...facts, noted: note !== undefined },
      }));
    },
  },
};

/** The cases, for the list of what is due and for whoever looks after a person. */
export const aftercareCard = readModel<AftercareEvent, AftercareCard>({
  projection: aftercareCardProjection,
  entity: AftercareCard,
  uses: [AftercareOpened, CheckpointCameDue, ContactAttempted, FollowUpCompleted],
});
