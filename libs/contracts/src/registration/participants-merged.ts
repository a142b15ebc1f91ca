import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { AccountSide, DeciderId, IdentityKey } from './fields.js';

/** Two accounts of one person became one; `participantId` is the absorbed one, which takes no commands any more (REG-2). */
export const ParticipantsMerged = event(
  'registration',
  'ParticipantsMerged',
  1,
  {
    participantId: Id,
    reviewId: Id,
    survivorId: Id,
    absorbedId: Id,
    fieldChoices: Type.Object(
      { contact: AccountSide, contactPreference: AccountSide },
      { additionalProperties: false },
    ),
    openParticipationId: Type.Optional(Id),
    identityKeys: Type.Array(IdentityKey),
    reversibleUntil: Instant,
    mergedBy: DeciderId,
    mergedAt: Instant,
  },
  {
    title: { ko: '계정 통합', en: 'Two accounts were merged' },
    happenedAt: 'mergedAt',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000003',
        reviewId: '0199b2c0-0000-7000-8000-0000000000d1',
        survivorId: '0199b2c0-0000-7000-8000-000000000001',
        absorbedId: '0199b2c0-0000-7000-8000-000000000003',
        fieldChoices: { contact: 'ABSORBED', contactPreference: 'SURVIVOR' },
        openParticipationId: '0199b2c0-0000-7000-8000-0000000000b1',
        identityKeys: [],
        reversibleUntil: '2026-04-04T06:00:00.000Z',
        mergedBy: 'hq-operator',
        mergedAt: '2026-03-05T06:00:00.000Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000004',
        reviewId: '0199b2c0-0000-7000-8000-0000000000d2',
        survivorId: '0199b2c0-0000-7000-8000-000000000002',
        absorbedId: '0199b2c0-0000-7000-8000-000000000004',
        fieldChoices: { contact: 'SURVIVOR', contactPreference: 'SURVIVOR' },
        identityKeys: [{ kind: 'DI', hash: 'd4'.repeat(32), rank: 0 }],
        reversibleUntil: '2026-05-02T06:00:00.000Z',
        mergedBy: 'campus-manager',
        mergedAt: '2026-04-02T06:00:00.000Z',
      },
    ],
  },
);
export type ParticipantsMerged = EventOf<typeof ParticipantsMerged>;
