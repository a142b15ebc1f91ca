import {
  ConsentExpired,
  DataSubjectRequestFulfilled,
  DataSubjectRequestReceived,
  DataSubjectRequestRefused,
  EligibilityConfirmed,
  EligibilityDenied,
  EligibilityExpired,
  EligibilityOverridden,
  ParticipantRegistered,
  ParticipationExited,
  ParticipationExitProposed,
  TalentProfileFreshnessReminded,
  TalentProfileWentStale,
} from '@academy/contracts';
import { telling } from './tell.js';

/** What people are told of their account, eligibility, profile and participation. Nobody is written to who has died. */
export const accountTellings = [
  telling(ParticipantRegistered, 'REGISTRATION_RECEIPT', () => ({})),
  telling(EligibilityConfirmed, 'ELIGIBILITY_CONFIRMED', (body) => ({
    refId: body.reviewId,
    on: body.validUntil,
    code: body.programCode,
  })),
  telling(EligibilityOverridden, 'ELIGIBILITY_CONFIRMED', (body) =>
    body.to === 'CONFIRMED'
      ? { refId: body.reviewId, on: body.expiresOn, code: body.programCode }
      : null,
  ),
  telling(EligibilityDenied, 'ELIGIBILITY_DENIED', (body) => ({
    refId: body.reviewId,
    on: body.appealableUntil,
    code: body.programCode,
  })),
  telling(EligibilityExpired, 'ELIGIBILITY_EXPIRED', (body) => ({
    refId: body.reviewId,
    code: body.programCode,
  })),
  telling(TalentProfileFreshnessReminded, 'PROFILE_REMINDER', (body) => ({
    refId: body.profileId,
    on: body.freshUntil,
  })),
  telling(TalentProfileWentStale, 'PROFILE_STALE', ({ profileId }) => ({ refId: profileId })),
  telling(ConsentExpired, 'CONSENT_EXPIRED', (body) => ({
    refId: body.consentId,
    code: body.purpose,
  })),
  telling(DataSubjectRequestReceived, 'DATA_REQUEST_RECEIVED', (body) => ({
    refId: body.requestId,
    on: body.dueOn,
    code: body.kind,
  })),
  telling(DataSubjectRequestFulfilled, 'DATA_REQUEST_FULFILLED', (body) => ({
    refId: body.requestId,
    code: body.resultCode,
  })),
  telling(DataSubjectRequestRefused, 'DATA_REQUEST_REFUSED', (body) => ({
    refId: body.requestId,
    code: body.resultCode,
  })),
  telling(ParticipationExitProposed, 'EXIT_PROPOSED', (body) =>
    body.reasonCode === 'DECEASED' ? null : { refId: body.participationId, on: body.confirmBy },
  ),
  telling(ParticipationExited, 'EXIT_DONE', (body) =>
    body.exitReason === 'DECEASED' ? null : { refId: body.participationId, on: body.exitOn },
  ),
];
