import type {
  CaseDeadlineMissed,
  ConsultantReassigned,
  CounselingCaseActivated,
  CounselingCaseClosed,
  CounselingCaseMoved,
  CounselingCasePutOnHold,
  CounselingCaseReopened,
  HandoverAccepted,
  HandoverRejected,
} from '@academy/contracts';
import type { CloseCase } from './close-case.js';
import { assigned, colleagueId, opened } from './counseling-case.examples.js';
import type { ReassignConsultant } from './reassign-consultant.js';
import type { ReopenCase } from './reopen-case.js';

const { caseId, participantId, campusId } = opened.data;
const { consultantId } = assigned.data;
const keys = { caseId, participantId };

export const missed: CaseDeadlineMissed = {
  type: 'CaseDeadlineMissed',
  data: { ...keys, campusId, deadline: 'ASSIGNMENT', dueAt: '2026-03-05T15:00:00.000Z' },
};
export const activated: CounselingCaseActivated = {
  type: 'CounselingCaseActivated',
  data: { ...keys, reasonCode: 'FIRST_APPOINTMENT', activatedAt: '2026-03-12T02:00:00.000Z' },
};
/** For a placement whose first check-point is in May. */
export const onHold: CounselingCasePutOnHold = {
  type: 'CounselingCasePutOnHold',
  data: {
    ...{ ...keys, reasonCode: 'PLACED', refId: '0199b2c0-0000-7000-8000-0000000091a1' },
    ...{ firstCheckpointOn: '2026-05-02', heldAt: '2026-04-01T02:00:00.000Z' },
  },
};
/** On a Thursday; two working days end with the next Monday. */
export const reassigned: ConsultantReassigned = {
  type: 'ConsultantReassigned',
  data: {
    ...{ ...keys, fromId: consultantId, toId: colleagueId, reasonCode: 'CONSULTANT_LEFT' },
    ...{ openItems: ['PLAN_REVIEW'], acceptBy: '2026-03-16T15:00:00.000Z', caseloadAfter: 7 },
  },
};
export const accepted: HandoverAccepted = {
  type: 'HandoverAccepted',
  data: { ...keys, byId: colleagueId },
};
export const handoverRejected: HandoverRejected = {
  type: 'HandoverRejected',
  data: { ...keys, byId: colleagueId, reasonCode: 'OVERLOADED' },
};
export const closed: CounselingCaseClosed = {
  type: 'CounselingCaseClosed',
  data: { ...keys, reasonCode: 'EMPLOYED', closedOn: '2026-05-02' },
};
export const moved: CounselingCaseMoved = {
  type: 'CounselingCaseMoved',
  data: {
    ...{ ...keys, fromCampusId: campusId, toCampusId: '0199b2c0-0000-7000-8000-0000000000c2' },
    reasonCode: 'OWN_WISH',
  },
};
export const reopened: CounselingCaseReopened = {
  type: 'CounselingCaseReopened',
  data: { ...keys, trigger: 'EARLY_SEPARATION', consultantId, reopenedOn: '2026-06-01' },
};

export const toReassign = (
  change: Partial<ReassignConsultant['data']> = {},
): ReassignConsultant => ({
  type: 'ReassignConsultant',
  data: {
    ...{ toId: colleagueId, reasonCode: 'CONSULTANT_LEFT', openItems: ['PLAN_REVIEW'] },
    ...{ caseloadAfter: 7, policy: { version: 'example', handoverWorkingDays: 2 } },
    ...{ atCampus: true, at: '2026-03-12T02:00:00.000Z' },
    ...change,
  },
});
export const toClose = (change: Partial<CloseCase['data']> = {}): CloseCase => ({
  type: 'CloseCase',
  data: { reasonCode: 'EMPLOYED', openActivities: [], at: '2026-05-02T02:00:00.000Z', ...change },
});
export const toReopen = (atCampus = true): ReopenCase => ({
  type: 'ReopenCase',
  data: { trigger: 'EARLY_SEPARATION', consultantId, atCampus, at: '2026-06-01T02:00:00.000Z' },
});
