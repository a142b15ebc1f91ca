import {
  AttendanceRiskRaised,
  BasicEducationCompleted,
  EnrollmentApplied,
  EnrollmentCancelled,
  EnrollmentCompleted,
  EnrollmentConfirmed,
  EnrollmentDismissed,
  EnrollmentNotCompleted,
  EnrollmentRejected,
  EnrollmentSelected,
  WaitlistJoined,
  WaitlistOfferMade,
} from '@academy/contracts';
import type { TemplateCode } from '../templates.js';
import { telling, tellingWhat } from './tell.js';

type InClass = Pick<EnrollmentApplied['data'], 'enrollmentId' | 'classType'>;

const classOf = ({ enrollmentId, classType }: Readonly<InClass>) => ({
  refId: enrollmentId,
  code: classType,
});

/** Texts for places that end of themselves, by the reason; all others are told in the same words. */
const cancelledFor: Readonly<Record<string, TemplateCode>> = {
  CLASS_RUN_CANCELLED: 'CLASS_RUN_CANCELLED',
  WAITLIST_CLOSED: 'WAITLIST_CLOSED',
  OFFER_LAPSED: 'WAITLIST_LAPSED',
};

/** What people are told of their classes. */
export const trainingTellings = [
  tellingWhat(EnrollmentApplied, (body) => ({
    templateCode: body.insteadOf === undefined ? 'CLASS_APPLIED' : 'CLASS_OFFERED_INSTEAD',
    refs: classOf(body),
  })),
  telling(EnrollmentSelected, 'CLASS_SELECTED', (body) => ({
    ...classOf(body),
    at: body.confirmBy,
  })),
  telling(EnrollmentRejected, 'CLASS_REJECTED', classOf),
  telling(EnrollmentConfirmed, 'CLASS_CONFIRMED', (body) => ({
    ...classOf(body),
    on: body.startsOn,
  })),
  tellingWhat(EnrollmentCancelled, (body) => ({
    templateCode: cancelledFor[body.reasonCode] ?? 'CLASS_CANCELLED',
    refs: classOf(body),
  })),
  telling(WaitlistJoined, 'WAITLIST_JOINED', ({ enrollmentId }) => ({ refId: enrollmentId })),
  telling(WaitlistOfferMade, 'WAITLIST_OFFER', ({ enrollmentId, expiresAt }) => ({
    refId: enrollmentId,
    at: expiresAt,
  })),
  telling(AttendanceRiskRaised, 'ATTENDANCE_WARNING', classOf),
  telling(EnrollmentDismissed, 'CLASS_DISMISSED', (body) => ({
    ...classOf(body),
    on: body.appealUntil,
  })),
  telling(BasicEducationCompleted, 'BASIC_COMPLETED', (body) => ({
    refId: body.enrollmentId,
    on: body.validUntil,
  })),
  telling(EnrollmentCompleted, 'CLASS_COMPLETED', classOf),
  telling(EnrollmentNotCompleted, 'CLASS_NOT_COMPLETED', classOf),
];
