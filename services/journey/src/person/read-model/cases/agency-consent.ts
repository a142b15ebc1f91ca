import type { ConsentExpired, ConsentGranted, ConsentWithdrawn } from '@academy/contracts';
import { learn, unchanged, type Change } from './learn.js';

const PURPOSE = 'THIRD_PARTY_AGENCY';

/** The person consented: to agencies' being told of them, or to something that is no concern of agencies. */
export const consented = (grant: ConsentGranted['data']): Change =>
  grant.purpose === PURPOSE
    ? learn({ agencyConsentId: grant.consentId, agencyConsentUntil: grant.expiresOn ?? null })
    : unchanged();

/** A consent ended. A later grant of the purpose had taken its place already, if there is one, and goes on. */
export const consentEnded =
  ({ purpose, consentId }: (ConsentWithdrawn | ConsentExpired)['data']): Change =>
  (row, meta) =>
    purpose === PURPOSE && row?.agencyConsentId === consentId
      ? learn({ agencyConsentId: null, agencyConsentUntil: null })(row, meta)
      : (row ?? null);
