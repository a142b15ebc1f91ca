import type { registrationEvents } from '@academy/contracts';
import { civilDateOf } from '@academy/kernel';
import { consented, consentEnded } from './agency-consent.js';
import type { CasesOf } from './cases-of.js';
import { learn, reach, unchanged, type Change } from './learn.js';
import { policyCases, taskCases } from './shared.js';

/** An agency that registers somebody may see what becomes of them. */
const begun =
  (entryCampusId: string | null): Change =>
  (row, meta) => {
    const { type, id } = meta.meta.actor;
    return learn({ entryCampusId, agencyId: type === 'AGENCY' ? id : null })(row, meta);
  };

/** What the events of registration mean for where a person stands. */
export const registrationCases: CasesOf<typeof registrationEvents> = {
  RegistrationStarted: ({ data: { campusId } }) => begun(campusId ?? null),
  IdentityVerified: ({ data: { ageBand } }) => learn({ ageBand }),
  IdentityVerificationFailed: unchanged,
  WillToWorkStated: unchanged,
  ParticipantRegistered: ({ data }) =>
    reach('registeredOn', {
      ageBand: data.ageBand,
      districtCode: data.residenceDistrict,
      cohort: civilDateOf(data.registeredAt).slice(0, 'YYYY-MM'.length),
      ...(data.preferredCampusId === undefined ? {} : { entryCampusId: data.preferredCampusId }),
    }),
  DuplicateSuspected: unchanged,
  DuplicateReviewNoted: unchanged,
  DuplicateResolved: unchanged,
  DuplicateReviewSettled: unchanged,
  ParticipantsMerged: ({ data: { survivorId } }) => learn({ mergedInto: survivorId }),
  ParticipantMergeReversed: () => learn({ mergedInto: null }),
  DuplicateAbsorbed: unchanged,
  AbsorptionReversed: unchanged,
  ParticipantSuspended: unchanged,
  ParticipantReinstated: unchanged,
  AssistedRegistrationConfirmed: unchanged,
  ContactChanged: unchanged,
  ContactPreferenceSet: unchanged,
  ConsentExpired: ({ data }) => consentEnded(data),
  DataSubjectRequestReceived: unchanged,
  DataSubjectRequestReviewStarted: unchanged,
  DataSubjectRequestFulfilled: unchanged,
  DataSubjectRequestRefused: unchanged,
  DataSubjectRequestOverdue: unchanged,
  ErasureProposed: unchanged,
  ErasureApproved: unchanged,
  RetentionHoldPlaced: unchanged,
  RetentionHoldLifted: unchanged,
  ParticipantErased: ({ data: { keyDestroyedAt } }) =>
    learn({ erasedOn: civilDateOf(keyDestroyedAt), ageBand: null, districtCode: null }),
  RegistrationDraftExpired: unchanged,
  ConsentGranted: ({ data }) => consented(data),
  ConsentNoticePublished: unchanged,
  ConsentWithdrawn: ({ data }) => consentEnded(data),
  EligibilityReviewOpened: unchanged,
  EligibilityConfirmed: ({ data: { programCode, snapshot } }) =>
    programCode === 'ACADEMY' ? reach('eligibleOn', { ageBand: snapshot.ageBand }) : unchanged(),
  EligibilityDenied: unchanged,
  ParticipationOpened: ({ data: { homeCampusId } }) => reach('participationOn', { homeCampusId }),
  NotificationRequested: unchanged,
  NotificationCameDue: unchanged,
  NotificationPostponed: unchanged,
  NotificationHandedOver: unchanged,
  NotificationDelivered: unchanged,
  NotificationFailed: unchanged,
  NotificationCancelled: unchanged,
  ParticipationPaused: unchanged,
  ParticipationResumed: unchanged,
  ParticipationExitProposed: unchanged,
  ParticipationExitProposalWithdrawn: unchanged,
  ParticipationExited: unchanged,
  ParticipationExitRevised: unchanged,
  ParticipationReopened: unchanged,
  CountedServiceNoted: unchanged,
  FutureServiceNoted: unchanged,
  FutureServiceCleared: unchanged,
  NoShowNoted: unchanged,
  ParticipationHandedOver: unchanged,
  ParticipationTakenOver: ({ data: { homeCampusId } }) => learn({ homeCampusId }),
  EligibilityEvidenceRecorded: unchanged,
  EligibilityAppealed: unchanged,
  EligibilityOverridden: ({ data: { programCode, to } }) =>
    programCode === 'ACADEMY' && to === 'CONFIRMED' ? reach('eligibleOn') : unchanged(),
  EligibilityExpired: unchanged,
  EligibilityUsed: unchanged,
  CoEnrollmentDetected: unchanged,
  TalentProfileSubmitted: unchanged,
  TalentProfileRevised: unchanged,
  TalentProfilePublished: unchanged,
  TalentProfileHidden: unchanged,
  TalentProfileRefreshed: unchanged,
  TalentProfileFreshnessReminded: unchanged,
  TalentProfileWentStale: unchanged,
  CredentialVerified: unchanged,
  ResidenceChanged: ({ data: { toDistrict } }) => learn({ districtCode: toDistrict }),
  HomeCampusChanged: ({ data: { to } }) => learn({ homeCampusId: to }),
  ...policyCases,
  ...taskCases,
};
