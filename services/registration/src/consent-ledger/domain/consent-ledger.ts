import type { ConsentGranted } from '@academy/contracts';
import type { ConsentLedgerEvent } from './events.js';

export type Grant = Pick<
  ConsentGranted['data'],
  'participantId' | 'consentId' | 'purpose' | 'noticeVersion' | 'expiresOn'
> & { readonly status: 'granted' | 'withdrawn' | 'expired' };

/** The latest grant of each purpose that a person ever consented to. */
export interface ConsentLedger {
  readonly grants: readonly Grant[];
}

export const initialState: ConsentLedger = { grants: [] };

const ended = (
  grants: readonly Grant[],
  consentId: string,
  status: Grant['status'],
): readonly Grant[] =>
  grants.map((grant) => (grant.consentId === consentId ? { ...grant, status } : grant));

/** The ledger after an event. A new grant of a purpose takes the former one's place. */
export const evolve = (
  { grants }: ConsentLedger,
  { type, data }: ConsentLedgerEvent,
): ConsentLedger => {
  switch (type) {
    case 'ConsentGranted':
      return {
        grants: [
          ...grants.filter(({ purpose }) => purpose !== data.purpose),
          { ...data, status: 'granted' },
        ],
      };
    case 'ConsentWithdrawn':
      return { grants: ended(grants, data.consentId, 'withdrawn') };
    case 'ConsentExpired':
      return { grants: ended(grants, data.consentId, 'expired') };
  }
};

/** The consents in force on a date, each with the notice it was given for. */
export const consentsOn = ({ grants }: ConsentLedger, on: string): readonly Grant[] =>
  grants.filter(
    ({ status, expiresOn }) => status === 'granted' && (expiresOn === undefined || expiresOn >= on),
  );
