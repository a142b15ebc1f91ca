import {
  BasicEducationCompleted,
  CheckpointCameDue,
  ConsultantAssigned,
  EligibilityConfirmed,
  EligibilityDenied,
  EnrollmentApplied,
  EnrollmentCancelled,
  EnrollmentCompleted,
  EnrollmentConfirmed,
  EnrollmentNotCompleted,
  ParticipantRegistered,
  PlacementConfirmed,
  ReferralProposed,
  TrackRecommended,
  WorkplaceIssueReported,
  type EventContract,
  type NotificationRequested,
} from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import { uuidv5, type EventMeta } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import type { PolicyBook, Tools } from '@academy/platform';
import { policyOn } from '../../policies.js';
import type { RequestNotification } from '../domain/request-notification.js';
import { notifications } from '../notifications.js';
import type { TemplateCode } from '../templates.js';

type Refs = NotificationRequested['data']['refs'];
type Needed = Pick<Tools, 'policies'>;
type Cause = Pick<EventMeta, 'id' | 'recordedAt'>;

/** The command by which a person is told of an event; the id comes from the event, so that twice is once. */
export const toRequest = (
  told: {
    readonly participantId: string;
    readonly templateCode: TemplateCode;
    readonly refs: Refs;
  },
  { id, recordedAt: at }: Cause,
  policies: PolicyBook,
): RequestNotification => {
  const { channels, quietHours, version } = policyOn(policies, civilDateOf(at)).notification;
  return {
    type: 'RequestNotification',
    data: {
      notificationId: uuidv5(id, told.templateCode),
      ...told,
      ...{ channels, quietHours, needsAssistance: false, policyVersion: version, at },
    },
  };
};

/** One line of the table: of this event people are told by this template, with this put in. */
const telling =
  <Name extends string, Body extends { readonly participantId: string }>(
    contract: EventContract<Name, Body>,
    templateCode: TemplateCode,
    refsOf: (body: Readonly<Body>) => Refs,
  ) =>
  ({ policies }: Needed): Reaction =>
    reaction(contract, 'RequestNotification', async ({ data }, cause) => {
      const told = { participantId: data.participantId, templateCode, refs: refsOf(data) };
      const request = toRequest(told, cause, policies);
      return command(notifications, request.data.notificationId, request);
    });

const own = [
  telling(ParticipantRegistered, 'REGISTRATION_RECEIPT', () => ({})),
  telling(EligibilityConfirmed, 'ELIGIBILITY_CONFIRMED', (body) => ({
    refId: body.reviewId,
    on: body.validUntil,
    code: body.programCode,
  })),
  telling(EligibilityDenied, 'ELIGIBILITY_DENIED', (body) => ({
    refId: body.reviewId,
    on: body.appealableUntil,
    code: body.programCode,
  })),
];

const foreign = [
  telling(ConsultantAssigned, 'CONSULTANT_ASSIGNED', ({ caseId }) => ({ refId: caseId })),
  telling(TrackRecommended, 'TRACK_RECOMMENDED', (body) => ({
    refId: body.recommendationId,
    on: body.validUntil,
    code: body.classType,
  })),
  telling(EnrollmentApplied, 'CLASS_APPLIED', (body) => ({
    refId: body.enrollmentId,
    code: body.classType,
  })),
  telling(EnrollmentConfirmed, 'CLASS_CONFIRMED', (body) => ({
    refId: body.enrollmentId,
    on: body.startsOn,
    code: body.classType,
  })),
  telling(EnrollmentCancelled, 'CLASS_CANCELLED', (body) => ({
    refId: body.enrollmentId,
    code: body.classType,
  })),
  telling(BasicEducationCompleted, 'BASIC_COMPLETED', (body) => ({
    refId: body.enrollmentId,
    on: body.validUntil,
  })),
  telling(EnrollmentCompleted, 'CLASS_COMPLETED', (body) => ({
    refId: body.enrollmentId,
    code: body.classType,
  })),
  telling(EnrollmentNotCompleted, 'CLASS_NOT_COMPLETED', (body) => ({
    refId: body.enrollmentId,
    code: body.classType,
  })),
  telling(ReferralProposed, 'REFERRAL_CONSENT', (body) => ({
    refId: body.referralId,
    on: body.answerBy,
  })),
  telling(PlacementConfirmed, 'PLACEMENT_CONFIRMED', (body) => ({
    refId: body.placementId,
    on: body.startOn,
  })),
  telling(CheckpointCameDue, 'AFTERCARE_CONTACT', (body) => ({
    refId: body.aftercareId,
    on: body.dueOn,
    code: body.code,
  })),
  telling(WorkplaceIssueReported, 'ISSUE_RECEIVED', (body) => ({
    refId: body.issueId,
    on: body.respondBy,
  })),
];

/** Which event of registration people are told of, and how. */
export const toldOfOwn = (tools: Needed): readonly Reaction[] => own.map((tell) => tell(tools));

/** Which events of the other services people are told of, and how. */
export const toldOfOthers = (tools: Needed): readonly Reaction[] =>
  foreign.map((tell) => tell(tools));
