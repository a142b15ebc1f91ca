import type { Decider } from '@academy/kernel';
import { consentReferral, type ConsentReferral } from './consent-referral.js';
import { declineReferral, type DeclineReferral } from './decline-referral.js';
import type { ReferralEvent } from './events.js';
import { proposeReferral, type ProposeReferral } from './propose-referral.js';
import { evolve, initialState, type Referral } from './referral.js';
import { sendReferral, type SendReferral } from './send-referral.js';

export type ReferralCommand = ProposeReferral | ConsentReferral | DeclineReferral | SendReferral;

const decide = (command: ReferralCommand, referral: Referral): readonly ReferralEvent[] => {
  switch (command.type) {
    case 'ProposeReferral':
      return proposeReferral(command, referral);
    case 'ConsentReferral':
      return consentReferral(command, referral);
    case 'DeclineReferral':
      return declineReferral(command, referral);
    case 'SendReferral':
      return sendReferral(command, referral);
  }
};

/** A person's way to one job order. */
export const referralDecider: Decider<ReferralCommand, Referral, ReferralEvent> = {
  initialState,
  decide,
  evolve,
};
