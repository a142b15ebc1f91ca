import { match, type Cases } from '@academy/kernel';
import type { Assigned, CounselingCase, Deadline, Deadlines, Waiting } from './counseling-case.js';
import type { CounselingCaseEvent } from './events.js';

type Change<S> = (state: S) => CounselingCase;

const without = ({ ...due }: Deadlines, deadline: Deadline): Deadlines => {
  const { [deadline]: _, ...left } = due;
  return left;
};
const when = (deadline: Deadline, due: string | undefined): Deadlines =>
  due === undefined ? {} : { [deadline]: due };

const same =
  <S extends CounselingCase>(): Change<S> =>
  (state) =>
    state;
const handoverAnswered: Change<Assigned> = (state) => ({
  ...state,
  handoverOpen: false,
  due: without(state.due, 'HANDOVER'),
});

/** What happens to a case that has its consultant. */
const assignedCases: Cases<CounselingCaseEvent, Change<Assigned>> = {
  CounselingCaseOpened: same,
  ConsultantAssigned: same,
  CounselingCaseReopened: same,
  CaseDeadlineMissed:
    ({ data: { deadline } }) =>
    (state) => ({ ...state, due: without(state.due, deadline) }),
  // A level is confirmed in a conversation: the first appointment has taken place, booked here or not.
  ReadinessLevelConfirmed:
    ({ data }) =>
    (state) => ({
      ...state,
      readiness: [...state.readiness, data],
      due: without(state.due, 'FIRST_APPOINTMENT'),
    }),
  TrackRecommended:
    ({ data: { recommendationId } }) =>
    (state) => ({ ...state, recommendationIds: [...state.recommendationIds, recommendationId] }),
  CounselingCaseActivated: () => (state) => ({
    ...state,
    phase: 'ACTIVE',
    heldFor: undefined,
    firstCheckpointOn: undefined,
    due: without(state.due, 'FIRST_APPOINTMENT'),
  }),
  CounselingCasePutOnHold:
    ({ data: { refId: heldFor, firstCheckpointOn } }) =>
    (state) => ({
      ...state,
      phase: 'ON_HOLD',
      heldFor,
      firstCheckpointOn,
      due: without(state.due, 'FIRST_APPOINTMENT'),
    }),
  ConsultantReassigned:
    ({ data: { toId, acceptBy } }) =>
    (state) => ({
      ...state,
      consultantId: toId,
      handoverOpen: true,
      due: { ...state.due, HANDOVER: acceptBy },
    }),
  HandoverAccepted: () => handoverAnswered,
  HandoverRejected: () => handoverAnswered,
  ParticipantMarkedJobReady: same,
  AgencyReferralMade:
    ({ data: { referralId, agencyCode } }) =>
    (state) => ({
      ...state,
      agencyReferrals: { ...state.agencyReferrals, [referralId]: { agencyCode } },
    }),
  AgencyReferralResulted:
    ({ data: { referralId, agencyCode, result } }) =>
    (state) => ({
      ...state,
      agencyReferrals: { ...state.agencyReferrals, [referralId]: { agencyCode, result } },
    }),
  ReferralDeclineNoted:
    ({ data: { referralId, reasonCode } }) =>
    (state) => ({ ...state, declines: [...state.declines, { referralId, reasonCode }] }),
  CounselingCaseClosed: () => (last) => ({ status: 'closed', last }),
  CounselingCaseMoved:
    ({ data: { toCampusId: campusId } }) =>
    (state) => ({ ...state, campusId }),
};

const begun = (
  { caseId, participantId, campusId }: Waiting,
  consultantId: string,
  firstAppointmentBy?: string,
): Assigned => ({
  ...{ caseId, participantId, campusId, consultantId },
  ...{ status: 'assigned', phase: 'ASSIGNED', handoverOpen: false },
  ...{ heldFor: undefined, firstCheckpointOn: undefined },
  ...{ readiness: [], recommendationIds: [], agencyReferrals: {}, declines: [] },
  due: when('FIRST_APPOINTMENT', firstAppointmentBy),
});

const evolveWaiting = (state: Waiting, { type, data }: CounselingCaseEvent): CounselingCase => {
  if (type === 'ConsultantAssigned')
    return begun(state, data.consultantId, data.firstAppointmentBy);
  if (type === 'CaseDeadlineMissed') return { ...state, due: without(state.due, data.deadline) };
  if (type === 'CounselingCaseMoved') return { ...state, campusId: data.toCampusId };
  if (type === 'CounselingCaseClosed') return { status: 'closed', last: state };
  return state;
};

const reopened = (last: Waiting | Assigned, consultantId: string): Assigned => ({
  ...(last.status === 'waiting' ? begun(last, consultantId) : last),
  ...{ phase: 'ACTIVE', consultantId, handoverOpen: false, due: {} },
  ...{ heldFor: undefined, firstCheckpointOn: undefined },
});

const evolveClosed = (
  state: Extract<CounselingCase, { status: 'closed' }>,
  { type, data }: CounselingCaseEvent,
): CounselingCase => {
  if (type === 'CounselingCaseReopened') return reopened(state.last, data.consultantId);
  if (type === 'CounselingCaseMoved')
    return { ...state, last: { ...state.last, campusId: data.toCampusId } };
  return state;
};

const evolveUnknown = (state: CounselingCase, event: CounselingCaseEvent): CounselingCase => {
  if (event.type !== 'CounselingCaseOpened') return state;
  const { caseId, participantId, campusId, assignBy, escalateAt } = event.data;
  const due = { ...when('ASSIGNMENT', assignBy), ...when('ASSIGNMENT_AT_HQ', escalateAt) };
  return { status: 'waiting', caseId, participantId, campusId, due };
};

/** The case after an event; what a consultant does to it comes after the assignment. */
export const evolve = (state: CounselingCase, event: CounselingCaseEvent): CounselingCase => {
  switch (state.status) {
    case 'unknown':
      return evolveUnknown(state, event);
    case 'waiting':
      return evolveWaiting(state, event);
    case 'assigned':
      return match(assignedCases, event)(state);
    case 'closed':
      return evolveClosed(state, event);
  }
};
