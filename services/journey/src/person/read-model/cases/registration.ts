import type { registrationEvents } from '@academy/contracts';
import { civilDateOf } from '@academy/kernel';
import type { CasesOf } from './cases-of.js';
import { learn, reach, unchanged } from './learn.js';
import { policyCases, taskCases } from './shared.js';

/** What the events of registration mean for where a person stands. */
export const registrationCases: CasesOf<typeof registrationEvents> = {
  RegistrationStarted: ({ data: { campusId } }) => learn({ entryCampusId: campusId ?? null }),
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
  ConsentGranted: unchanged,
  ConsentWithdrawn: unchanged,
  EligibilityReviewOpened: unchanged,
  EligibilityConfirmed: ({ data: { programCode, snapshot } }) =>
    programCode === 'ACADEMY' ? reach('eligibleOn', { ageBand: snapshot.ageBand }) : unchanged(),
  EligibilityDenied: unchanged,
  ParticipationOpened: ({ data: { homeCampusId } }) => reach('participationOn', { homeCampusId }),
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
