import {
  AdjustmentSupportProvided,
  AftercareClosed,
  AftercareContactStopped,
  AftercareOpened,
  AftercareStartCorrected,
  CheckpointCameDue,
  CheckpointRescheduled,
  ContactAttempted,
  EarlySeparationDetected,
  FollowUpAttemptDue,
  FollowUpCompleted,
  FollowUpMissed,
  ReCounselingRequested,
  RetentionRevised,
  RetentionVerified,
  type CheckpointCode,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import { daysBetween, type Projection } from '@academy/kernel';
import type { AftercareEvent } from '../domain/events.js';
import { isDocumentary } from '../domain/evidence.js';
import { AftercareCard, type CheckpointOnCard } from './aftercare-card.entity.js';
import { later, planned, retentionOf, standing } from './checkpoints-on-card.js';

type Version = Pick<EventMeta, 'streamVersion'>;
type Fold = (card: AftercareCard | undefined, meta: Version) => AftercareCard | null;
type Change = (card: AftercareCard) => Partial<AftercareCard>;

const changed =
  (change: Change): Fold =>
  (card, { streamVersion: version }) =>
    card ? { ...card, ...change(card), version } : null;

const each =
  (change: (checkpoint: CheckpointOnCard) => CheckpointOnCard): Change =>
  ({ checkpoints }) =>
    standing(checkpoints.map(change));

const at = (
  code: CheckpointCode,
  change: (checkpoint: CheckpointOnCard) => Partial<CheckpointOnCard>,
): Fold =>
  changed(
    each((checkpoint) =>
      checkpoint.code === code ? { ...checkpoint, ...change(checkpoint) } : checkpoint,
    ),
  );

const cancelling = (codes: readonly CheckpointCode[]): Change =>
  each((checkpoint) =>
    codes.includes(checkpoint.code) ? { ...checkpoint, status: 'CANCELLED' } : checkpoint,
  );

const untouched = changed(() => ({}));

export const aftercareCardProjection: Projection<AftercareEvent, AftercareCard, Version> = {
  name: 'aftercare-card',
  kind: 'keyed',
  keyOf: ({ data }) => data.aftercareId,
  cases: {
    AftercareOpened:
      ({ data: { aftercareId, participantId, employerId, programType, baseDate, checkpoints } }) =>
      (_card, { streamVersion: version }) => ({
        ...{ aftercareId, participantId, employerId, programType, startedOn: baseDate },
        ...standing(checkpoints.map(planned)),
        ...{ contactStopped: false, endedOn: null, closedFor: null, version },
      }),
    AftercareStartCorrected: ({ data: { to, kept } }) =>
      changed((card) => ({
        startedOn: to,
        ...each((checkpoint) => ({
          ...checkpoint,
          keptAtCorrection: checkpoint.keptAtCorrection || kept.includes(checkpoint.code),
        }))(card),
      })),
    CheckpointCameDue: ({ data: { code, dueOn, attemptsOn, closesOn } }) =>
      at(code, () => ({
        status: 'DUE',
        daysLate: daysBetween(dueOn, attemptsOn[0] ?? dueOn),
        closesOn,
      })),
    CheckpointRescheduled: ({ data: { code, to: dueOn, windowFrom, windowTo, reason } }) =>
      at(code, () => ({
        ...{ status: 'SCHEDULED', dueOn, windowFrom, windowTo, daysLate: null, closesOn: null },
        ...(reason === 'START_CORRECTED' ? { measuredOn: dueOn } : {}),
      })),
    ContactAttempted: ({ data: { code, channel, result, attemptedAt } }) =>
      at(code, ({ attempts, lastAttempt }) => ({
        attempts: attempts + 1,
        lastAttempt: later(lastAttempt, { channel, result, attemptedAt }),
      })),
    FollowUpAttemptDue: ({ data: { code, closesOn } }) => at(code, () => ({ closesOn })),
    FollowUpCompleted: ({ data }) => {
      const { aftercareId: _, participantId: __, code, note, ...facts } = data;
      return at(code, () => ({
        status: 'DONE',
        followUp: { ...facts, noted: note !== undefined },
      }));
    },
    FollowUpMissed: ({ data: { code } }) => at(code, () => ({ status: 'MISSED' })),
    RetentionVerified: ({ data }) =>
      at(data.code, ({ status }) => ({
        retention: retentionOf(data.outcome, data, 0),
        status: data.outcome !== 'UNKNOWN' && isDocumentary(data.basis) ? 'DONE' : status,
      })),
    RetentionRevised: ({ data }) =>
      at(data.code, ({ status, retention }) => ({
        retention: retentionOf(data.to, data, (retention?.revisions ?? 0) + 1),
        status: isDocumentary(data.basis) ? 'DONE' : status,
      })),
    EarlySeparationDetected: ({ data: { cancelled, endedOn } }) =>
      changed((card) => ({ endedOn, ...cancelling(cancelled)(card) })),
    ReCounselingRequested: () => untouched,
    AftercareContactStopped: ({ data: { cancelled } }) =>
      changed((card) => ({ contactStopped: true, ...cancelling(cancelled)(card) })),
    AdjustmentSupportProvided: () => untouched,
    AftercareClosed: ({ data: { reasonCode: closedFor } }) =>
      changed(() => ({ closedFor, status: 'DONE', nextCode: null, nextDueOn: null })),
  },
};

/** The cases, for the list of what is due and for whoever looks after a person. */
export const aftercareCard = readModel<AftercareEvent, AftercareCard>({
  projection: aftercareCardProjection,
  entity: AftercareCard,
  uses: [
    AdjustmentSupportProvided,
    AftercareClosed,
    AftercareContactStopped,
    AftercareOpened,
    AftercareStartCorrected,
    CheckpointCameDue,
    CheckpointRescheduled,
    ContactAttempted,
    EarlySeparationDetected,
    FollowUpAttemptDue,
    FollowUpCompleted,
    FollowUpMissed,
    ReCounselingRequested,
    RetentionRevised,
    RetentionVerified,
  ],
});
