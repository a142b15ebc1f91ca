import { ConsentExpired, ConsentGranted, ConsentWithdrawn } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { SensitiveConsent } from './sensitive-consent.entity.js';

type ConsentEvent = ConsentGranted | ConsentWithdrawn | ConsentExpired;

const gone = () => () => null;

export const sensitiveConsentProjection: Projection<
  ConsentEvent,
  SensitiveConsent,
  Partial<EventMeta>
> = {
  name: 'sensitive-consent',
  kind: 'keyed',
  keyOf: ({ data }) => data.consentId,
  cases: {
    ConsentGranted:
      ({ data: { purpose, consentId, participantId } }) =>
      () =>
        purpose === 'SENSITIVE' ? { consentId, participantId } : null,
    ConsentWithdrawn: gone,
    ConsentExpired: gone,
  },
};

/** Of whom a note may tell about health (COU-14). */
export const sensitiveConsent = readModel<ConsentEvent, SensitiveConsent>({
  projection: sensitiveConsentProjection,
  entity: SensitiveConsent,
  uses: [ConsentGranted, ConsentWithdrawn, ConsentExpired],
});
