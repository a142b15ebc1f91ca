import type { RetentionHoldLifted, RetentionHoldPlaced } from '@academy/contracts';
import type { PlaceHold } from './place-hold.js';

const ids = {
  holdId: '0199b2c0-0000-7000-8000-0000000000f1',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
};
const at = '2026-05-01T01:00:00.000Z';

export const placed: RetentionHoldPlaced = {
  type: 'RetentionHoldPlaced',
  data: {
    ...ids,
    kind: 'AUDIT_PERIOD',
    reasonCode: 'GRANT_AUDIT',
    until: '2026-12-31',
    placedBy: 'dpo',
    placedAt: at,
  },
};
export const lifted: RetentionHoldLifted = {
  type: 'RetentionHoldLifted',
  data: { ...ids, reasonCode: 'AUDIT_CLOSED', liftedBy: 'dpo', liftedAt: at },
};

export const toPlace = (change: Partial<PlaceHold['data']> = {}): PlaceHold => {
  const { placedAt, ...data } = placed.data;
  return { type: 'PlaceHold', data: { ...data, at: placedAt, ...change } };
};
