import type {
  ConsultantAssigned,
  CounselingCaseOpened,
  ReadinessLevelConfirmed,
  TrackRecommended,
} from '@academy/contracts';
import type { AssignConsultant } from './assign-consultant.js';
import type { ConfirmReadiness } from './confirm-readiness.js';
import type { OpenCase } from './open-case.js';
import type { RecommendTrack } from './recommend-track.js';

const caseId = '0199b2c0-0000-7000-8000-000000000ca1';
const participantId = '0199b2c0-0000-7000-8000-000000000001';
const consultantId = '0199b2c0-0000-7000-8000-0000000005c1';
const assignment = { caseId, consultantId, basis: 'LOAD', caseloadAfter: 12 } as const;
const decision = {
  assessmentId: '0199b2c0-0000-7000-8000-000000000a51',
  caseId,
  level: 'R3_TRANSITION',
  decidedBy: consultantId,
  agreesWithProposal: true,
  participantAgrees: true,
} as const;
const recommendation = {
  recommendationId: '0199b2c0-0000-7000-8000-0000000007a1',
  caseId,
  classType: 'REGULAR',
  courseIds: ['0199b2c0-0000-7000-8000-0000000000c5'],
  reasons: ['NEW_OCCUPATION'],
  byId: consultantId,
} satisfies Partial<RecommendTrack['data']>;
const policy = { version: 'example', validDays: 180 };
const waitingPolicy = { version: 'example', assignWorkingDays: 3, escalateDays: 7 };

export const colleagueId = '0199b2c0-0000-7000-8000-0000000005c2';

export const opened: CounselingCaseOpened = {
  type: 'CounselingCaseOpened',
  data: {
    caseId,
    participationId: '0199b2c0-0000-7000-8000-0000000000f1',
    participantId,
    campusId: '0199b2c0-0000-7000-8000-0000000000c1',
    priority: 'NORMAL',
    waitingSince: '2026-03-02T01:00:00.000Z',
    assignBy: '2026-03-05T15:00:00.000Z',
    escalateAt: '2026-03-09T15:00:00.000Z',
  },
};
export const assigned: ConsultantAssigned = {
  type: 'ConsultantAssigned',
  data: { ...assignment, participantId, firstAppointmentBy: '2026-03-13T15:00:00.000Z' },
};
/** Valid to the end of 2026-09-05. */
export const ready: ReadinessLevelConfirmed = {
  type: 'ReadinessLevelConfirmed',
  data: { ...decision, participantId, validUntil: '2026-09-05' },
};
export const recommended: TrackRecommended = {
  type: 'TrackRecommended',
  data: { ...recommendation, participantId, validUntil: '2026-09-06' },
};

export const toOpen = (): OpenCase => {
  const { assignBy: _, escalateAt: __, ...data } = opened.data;
  return { type: 'OpenCase', data: { ...data, policy: waitingPolicy } };
};
export const toAssign = (change: Partial<AssignConsultant['data']> = {}): AssignConsultant => ({
  type: 'AssignConsultant',
  data: {
    ...assignment,
    atCampus: true,
    policy: { version: 'example', firstAppointmentDays: 10 },
    at: '2026-03-03T02:00:00.000Z',
    ...change,
  },
});
export const toConfirm = (change: Partial<ConfirmReadiness['data']> = {}): ConfirmReadiness => ({
  type: 'ConfirmReadiness',
  data: { ...decision, policy, at: '2026-03-09T02:00:00.000Z', ...change },
});
export const toRecommend = (change: Partial<RecommendTrack['data']> = {}): RecommendTrack => ({
  type: 'RecommendTrack',
  data: { ...recommendation, policy, at: '2026-03-10T02:00:00.000Z', ...change },
});
