import type { EventMeta } from '@academy/event-store';
import { civilDateOf, type Cases, type Projection } from '@academy/kernel';
import type { JourneyEvent } from '../../journey-event.js';
import { furthestStep, type StepColumn } from '../funnel-steps.js';
import type { JourneyPerson } from './journey-person.entity.js';

type Change = (row: JourneyPerson | undefined, meta: EventMeta) => JourneyPerson | null;
type Facts = Partial<Omit<JourneyPerson, 'participantId' | 'stage' | StepColumn>>;

const beginning = (participantId: string): JourneyPerson => ({
  participantId,
  homeCampusId: null,
  entryCampusId: null,
  ageBand: null,
  districtCode: null,
  cohort: null,
  consultantId: null,
  readinessLevel: null,
  stage: 'STARTED',
  registeredOn: null,
  eligibleOn: null,
  participationOn: null,
  consultantOn: null,
  readinessOn: null,
  basicOn: null,
  classOn: null,
  classCompletedOn: null,
  referredOn: null,
  placedOn: null,
  m1On: null,
  m3On: null,
  m6On: null,
  m12On: null,
});

const earlier = (known: string | null, date: string): string =>
  known !== null && known < date ? known : date;

/**
 * Services' events arrive in any order, so a step keeps its earliest date, the stage follows from the dates, and each fact comes
 * from one service alone.
 */
const learn =
  (facts: Facts, step?: StepColumn): Change =>
  (row, { participantId, occurredAt }) => {
    if (participantId === null) return row ?? null;
    const known = { ...(row ?? beginning(participantId)), ...facts };
    if (!step) return known;
    const person = { ...known, [step]: earlier(known[step], civilDateOf(occurredAt)) };
    return { ...person, stage: furthestStep(person) ?? 'STARTED' };
  };

const reach = (step: StepColumn, facts: Facts = {}): Change => learn(facts, step);
const unchanged = (): Change => (row) => row ?? null;

const checkpoints = { M1: 'm1On', M3: 'm3On', M6: 'm6On', M12: 'm12On' } as const;

/** What every event means for a person: a case for each, so that a new event is decided here before it compiles. */
const cases: Cases<JourneyEvent, Change> = {
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

  CampusRegistered: unchanged,
  CampusOpened: unchanged,
  CampusServiceEnabled: unchanged,
  CatchmentPlanPublished: unchanged,

  CounselingCaseOpened: unchanged,
  ConsultantAssigned: ({ data: { consultantId } }) => reach('consultantOn', { consultantId }),
  CaseloadSlotReserved: unchanged,
  ReadinessLevelConfirmed: ({ data: { level } }) => reach('readinessOn', { readinessLevel: level }),
  TrackRecommended: unchanged,

  CourseApproved: unchanged,
  ClassRunScheduled: unchanged,
  SeatHeld: unchanged,
  SeatConfirmed: unchanged,
  SeatReleased: unchanged,
  LearnerRecordOpened: unchanged,
  TrackRecommendationNoted: unchanged,
  ClassAdmitted: unchanged,
  ClassAdmissionWithdrawn: unchanged,
  BasicEducationCompleted: () => reach('basicOn'),
  EnrollmentApplied: unchanged,
  EnrollmentConfirmed: ({ data: { classType } }) =>
    classType === 'BASIC' ? unchanged() : reach('classOn'),
  EnrollmentCancelled: unchanged,
  EnrollmentCompleted: ({ data: { classType } }) =>
    classType === 'BASIC' ? unchanged() : reach('classCompletedOn'),
  EnrollmentNotCompleted: unchanged,

  EmployerApplied: unchanged,
  EmployerVerified: unchanged,
  JobOrderSubmitted: unchanged,
  JobOrderPublished: unchanged,
  JobOpeningFilled: unchanged,
  JobOrderFilled: unchanged,
  CandidacyOpened: unchanged,
  EmployerConsentNoted: unchanged,
  EmployerConsentWithdrawalNoted: unchanged,
  ReferralAdmitted: unchanged,
  ReferralClosureNoted: unchanged,
  ReferralProposed: unchanged,
  ReferralConsented: unchanged,
  ReferralDeclined: unchanged,
  ReferralSent: () => reach('referredOn'),
  PlacementConfirmed: unchanged,
  // A paid activity is no employment and never counts as a placement (domain.md §7.1).
  PlacementStarted: ({ data: { programType } }) =>
    programType === 'WORK_EXPERIENCE' ? unchanged() : reach('placedOn'),

  AftercareOpened: unchanged,
  CheckpointCameDue: unchanged,
  ContactAttempted: unchanged,
  FollowUpCompleted: ({ data: { code, statusCode } }) =>
    statusCode === 'NOT_WORKING' ? unchanged() : reach(checkpoints[code]),
};

/** A person's stage and the first occurrence of each step of the funnel, from all services. */
export const journeyPerson: Projection<JourneyEvent, JourneyPerson, EventMeta> = {
  name: 'journey_person',
  kind: 'keyed',
  keyOf: (_, { participantId }) => participantId ?? undefined,
  cases,
};
