import type { ReferralConsented, SharedField } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { ReferralEvent } from './events.js';
import { keysOf, live, proposed, type Referral } from './referral.js';

export interface SharingPolicy {
  readonly version: string;
  /** What an employer may be shown before an interview (MAT-11). */
  readonly shareableFields: readonly SharedField[];
}

export type ConsentReferral = Message<
  'ConsentReferral',
  Pick<ReferralConsented['data'], 'consentId' | 'profileVersion'> & {
    sharedFields: readonly SharedField[];
    policy: SharingPolicy;
    at: string;
  }
>;

const guardFields = (fields: readonly SharedField[], { shareableFields }: SharingPolicy): void => {
  if (fields.length === 0) throw new Rejection('NothingToShare');
  for (const field of fields)
    if (!shareableFields.includes(field))
      throw new Rejection('FieldNotShareable', undefined, { field });
};

/**
 * The person agrees to be referred to this order, with the fields they name (MAT-11). Rejects `ReferralNotProposed`,
 * `ReferralAlreadyDeclined`, `ReferralEnded`, `ReferralAnswerOverdue` (T-16), `NothingToShare` and `FieldNotShareable`.
 */
export const consentReferral = (
  { data: { sharedFields, policy, at, ...consent } }: ConsentReferral,
  referral: Referral,
): readonly ReferralEvent[] => {
  const known = proposed(referral);
  if (known.status === 'declined') throw new Rejection('ReferralAlreadyDeclined');
  const open = live(known);
  if (open.status !== 'proposed') return [];
  const { answerBy } = open;
  if (civilDateOf(at) > answerBy)
    throw new Rejection('ReferralAnswerOverdue', undefined, { answerBy });
  const fields = [...new Set(sharedFields)];
  guardFields(fields, policy);

  const data = { ...keysOf(open), ...consent, sharedFields: fields, consentedAt: at };
  return [{ type: 'ReferralConsented', data }];
};
