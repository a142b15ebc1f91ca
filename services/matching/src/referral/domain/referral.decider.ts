import type { Decider } from '@academy/kernel';
import { acceptOffer, declineOffer, type AcceptOffer, type DeclineOffer } from './answer-offer.js';
import {
  askForInterviewResult,
  awaitInterviewResult,
  type AskForInterviewResult,
  type AwaitInterviewResult,
} from './await-interview-result.js';
import {
  cancelInterview,
  rescheduleInterview,
  type CancelInterview,
  type RescheduleInterview,
} from './change-interview.js';
import { consentReferral, type ConsentReferral } from './consent-referral.js';
import { declineReferral, type DeclineReferral } from './decline-referral.js';
import type { ReferralEvent } from './events.js';
import { expireReferral, type ExpireReferral } from './expire-referral.js';
import { extendOffer, type ExtendOffer } from './extend-offer.js';
import { hireReferral, type HireReferral } from './hire-referral.js';
import { proposeReferral, type ProposeReferral } from './propose-referral.js';
import {
  recordInterview,
  recordInterviewResult,
  type RecordInterview,
  type RecordInterviewResult,
} from './record-interview.js';
import { evolve, initialState, type Referral } from './referral.js';
import { remindEmployer, type RemindEmployer } from './remind-employer.js';
import { respondToReferral, type RespondToReferral } from './respond-to-referral.js';
import { scheduleInterview, type ScheduleInterview } from './schedule-interview.js';
import { sendReferral, type SendReferral } from './send-referral.js';
import { viewReferral, type ViewReferral } from './view-referral.js';
import { withdrawReferral, type WithdrawReferral } from './withdraw-referral.js';

export type ReferralCommand =
  | ProposeReferral
  | ConsentReferral
  | DeclineReferral
  | SendReferral
  | ViewReferral
  | RespondToReferral
  | RemindEmployer
  | ScheduleInterview
  | RescheduleInterview
  | CancelInterview
  | RecordInterview
  | RecordInterviewResult
  | AwaitInterviewResult
  | AskForInterviewResult
  | ExtendOffer
  | AcceptOffer
  | DeclineOffer
  | WithdrawReferral
  | ExpireReferral
  | HireReferral;

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
    case 'ViewReferral':
      return viewReferral(command, referral);
    case 'RespondToReferral':
      return respondToReferral(command, referral);
    case 'RemindEmployer':
      return remindEmployer(command, referral);
    case 'ScheduleInterview':
      return scheduleInterview(command, referral);
    case 'RescheduleInterview':
      return rescheduleInterview(command, referral);
    case 'CancelInterview':
      return cancelInterview(command, referral);
    case 'RecordInterview':
      return recordInterview(command, referral);
    case 'RecordInterviewResult':
      return recordInterviewResult(command, referral);
    case 'AwaitInterviewResult':
      return awaitInterviewResult(command, referral);
    case 'AskForInterviewResult':
      return askForInterviewResult(command, referral);
    case 'ExtendOffer':
      return extendOffer(command, referral);
    case 'AcceptOffer':
      return acceptOffer(command, referral);
    case 'DeclineOffer':
      return declineOffer(command, referral);
    case 'WithdrawReferral':
      return withdrawReferral(command, referral);
    case 'ExpireReferral':
      return expireReferral(command, referral);
    case 'HireReferral':
      return hireReferral(command, referral);
  }
};

/** A person's way to one job order. */
export const referralDecider: Decider<ReferralCommand, Referral, ReferralEvent> = {
  initialState,
  decide,
  evolve,
};
