import type {
  AbsorptionReversed,
  ContactChanged,
  ContactPreferenceSet,
  DuplicateAbsorbed,
  ParticipantMergeReversed,
  ParticipantReinstated,
  ParticipantsMerged,
  ParticipantSuspended,
} from '@academy/contracts';
import type { MergeParticipants } from './merge-participants.js';
import { registered, settledAs } from './participant.examples.js';
import type { SuspendParticipant } from './suspend-participant.js';
import type { UndoMerge } from './undo-merge.js';

const { participantId } = registered.data;
const { reviewId, otherId: survivorId } = settledAs('SAME').data;
const at = '2026-03-05T06:00:00.000Z';
const fieldChoices = { contact: 'SURVIVOR', contactPreference: 'SURVIVOR' } as const;
const ids = { reviewId, survivorId, absorbedId: participantId };

/** What the account held before it was absorbed. */
export const keys = [
  { kind: 'CI', hash: registered.data.identityHash, rank: 0 },
  { kind: 'DI', hash: registered.data.diHash, rank: 0 },
] as const;

export const mergedAway: ParticipantsMerged = {
  type: 'ParticipantsMerged',
  data: {
    participantId,
    ...ids,
    fieldChoices,
    identityKeys: [...keys],
    reversibleUntil: '2026-04-04T15:00:00.000Z',
    mergedBy: 'hq-operator',
    mergedAt: at,
  },
};
export const reversed: ParticipantMergeReversed = {
  type: 'ParticipantMergeReversed',
  data: {
    ...{ participantId, reviewId, survivorId, restoredId: participantId },
    reason: 'DECIDED_IN_ERROR',
    identityKeys: [...keys],
    reversedBy: 'hq-operator',
    reversedAt: '2026-04-04T14:59:59.999Z',
  },
};
/** The account of these examples as the survivor, of another one known by its DI alone. */
export const absorbed: DuplicateAbsorbed = {
  type: 'DuplicateAbsorbed',
  data: {
    participantId,
    reviewId,
    absorbedId: survivorId,
    identityKeys: [{ kind: 'DI', hash: 'd9'.repeat(32), rank: 0 }],
    absorbedAt: at,
  },
};
export const gaveBack: AbsorptionReversed = {
  type: 'AbsorptionReversed',
  data: {
    ...{ participantId, reviewId, restoredId: survivorId },
    identityKeys: absorbed.data.identityKeys,
    reversedAt: at,
  },
};
export const suspended: ParticipantSuspended = {
  type: 'ParticipantSuspended',
  data: {
    participantId,
    reasonCode: 'FALSE_STATEMENT',
    until: '2026-06-30',
    suspendedBy: 'campus-manager',
    suspendedAt: at,
  },
};
export const reinstated: ParticipantReinstated = {
  type: 'ParticipantReinstated',
  data: {
    participantId,
    reason: 'STATEMENT_CORRECTED',
    reinstatedBy: 'campus-manager',
    reinstatedAt: at,
  },
};
export const contactChanged: ContactChanged = {
  type: 'ContactChanged',
  data: {
    participantId,
    changedFields: ['PHONE', 'EMAIL'],
    piiVersion: 1,
    phone: 'sealed:v1:phone',
    email: 'sealed:v1:email',
    changedAt: at,
  },
};
export const preferred: ContactPreferenceSet = {
  type: 'ContactPreferenceSet',
  data: {
    participantId,
    channels: ['KAKAO', 'SMS'],
    quietHours: { from: '21:00', to: '08:00' },
    needsAssistance: false,
    largeTextSms: true,
    setAt: at,
  },
};

export const toMerge = (change: Partial<MergeParticipants['data']> = {}): MergeParticipants => ({
  type: 'MergeParticipants',
  data: {
    ...ids,
    fieldChoices,
    mergedBy: 'hq-operator',
    policy: { version: 'example', reversibleDays: 30 },
    at,
    ...change,
  },
});
export const toUndo = (when = reversed.data.reversedAt): UndoMerge => ({
  type: 'UndoMerge',
  data: { reason: 'DECIDED_IN_ERROR', reversedBy: 'hq-operator', at: when },
});
export const toSuspend = (change: Partial<SuspendParticipant['data']> = {}): SuspendParticipant => {
  const { suspendedAt, ...data } = suspended.data;
  return { type: 'SuspendParticipant', data: { ...data, at: suspendedAt, ...change } };
};
