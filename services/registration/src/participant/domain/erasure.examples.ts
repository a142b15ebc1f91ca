import type { ParticipantErased, RegistrationDraftExpired } from '@academy/contracts';
import { registered } from './participant.examples.js';
import type { RecordErasure } from './record-erasure.js';
import { keys } from './standing.examples.js';

const { participantId } = registered.data;

export const draftGone: RegistrationDraftExpired = {
  type: 'RegistrationDraftExpired',
  data: { participantId, expiredAt: '2026-04-01T00:30:00.000Z' },
};
export const erased: ParticipantErased = {
  type: 'ParticipantErased',
  data: {
    participantId,
    keyDestroyedAt: '2026-05-13T01:00:00.000Z',
    retainedCategories: [],
    legalBasis: 'PIPA_36',
    approvedBy: 'dpo',
    identityKeys: [...keys],
  },
};

export const toRecordErasure = (): RecordErasure => {
  const { identityKeys: _, ...data } = erased.data;
  return { type: 'RecordErasure', data };
};
