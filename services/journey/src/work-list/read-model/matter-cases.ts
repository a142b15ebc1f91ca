import type {
  ClassRunCancelled,
  ClassRunConfirmed,
  ClassRunDecisionDue,
  ClassRunPostponed,
  DuplicateResolved,
  DuplicateSuspected,
  EmployerApplied,
  EmployerRejected,
  EmployerSuspended,
  EmployerVerificationLapsed,
  EmployerVerified,
  JobOrderClosed,
  JobOrderExpired,
  JobOrderPublished,
  JobOrderReturned,
  JobOrderRevised,
  JobOrderSubmitted,
  ParticipantMergeReversed,
  ParticipantsMerged,
} from '@academy/contracts';
import { addWorkingDays, civilDateOf, type Cases } from '@academy/kernel';
import type { DayOf } from '../../cases-by-day.js';
import type { DeskWork } from '../../policies.js';
import type { WorkMatter } from './work-matter.entity.js';

/** The events that begin a matter, change it or settle it. */
export type MatterEvent =
  | (DuplicateSuspected | DuplicateResolved | ParticipantsMerged | ParticipantMergeReversed)
  | (EmployerApplied | EmployerVerified | EmployerRejected | EmployerSuspended)
  | (EmployerVerificationLapsed | JobOrderSubmitted | JobOrderReturned | JobOrderRevised)
  | (JobOrderPublished | JobOrderClosed | JobOrderExpired)
  | (ClassRunDecisionDue | ClassRunConfirmed | ClassRunCancelled | ClassRunPostponed);

/** The day of an event, and in how many working days matters were due on it. */
type Day = DayOf<DeskWork>;

/** What becomes of a matter; `null` when nobody has to see to it any more. */
export type MatterChange = (row: WorkMatter | undefined, day: Day) => WorkMatter | null;
type Matter = Omit<WorkMatter, 'dueOn' | 'openedOn'>;
type Level = Extract<keyof DeskWork, `${string}WorkingDays`>;

/** It is somebody's turn from the day of the event on, for as many working days as its level says. */
const waits =
  (matter: Matter, level: Level): MatterChange =>
  (_, { today, levels }) => ({
    ...matter,
    ...{ dueOn: addWorkingDays(today, levels[level]), openedOn: today },
  });

const settled = (): MatterChange => () => null;

/** What is about nobody, and no campus's own. */
const nobodys = { participantId: null, campusId: null };

const duplicate = (
  { reviewId: matterId, participantId }: { reviewId: string; participantId: string },
  kind: 'DECIDE_DUPLICATE' | 'MERGE_DUPLICATE',
): MatterChange =>
  waits(
    { matterId, kind, owner: 'CAMPUS_MANAGER', participantId, campusId: null },
    kind === 'DECIDE_DUPLICATE' ? 'decideDuplicateWorkingDays' : 'mergeDuplicateWorkingDays',
  );

const toVerify = ({ employerId: matterId }: { employerId: string }): MatterChange =>
  waits(
    { ...nobodys, matterId, kind: 'VERIFY_EMPLOYER', owner: 'EMPLOYER_RELATIONS' },
    'verifyEmployerWorkingDays',
  );

const toScreen = ({ jobOrderId: matterId }: { jobOrderId: string }): MatterChange =>
  waits(
    { ...nobodys, matterId, kind: 'SCREEN_JOB_ORDER', owner: 'EMPLOYER_RELATIONS' },
    'screenJobOrderWorkingDays',
  );

/** What each event means for the matter it is about. */
export const matterCases: Cases<MatterEvent, MatterChange> = {
  DuplicateSuspected: ({ data }) => duplicate(data, 'DECIDE_DUPLICATE'),
  // Whoever decided that it is one person still has to say which account goes on.
  DuplicateResolved: ({ data }) =>
    data.decision === 'SAME' ? duplicate(data, 'MERGE_DUPLICATE') : settled(),
  ParticipantsMerged: settled,
  ParticipantMergeReversed: ({ data }) => duplicate(data, 'MERGE_DUPLICATE'),
  EmployerApplied: ({ data }) => toVerify(data),
  EmployerVerificationLapsed: ({ data }) => toVerify(data),
  EmployerVerified: settled,
  EmployerRejected: settled,
  EmployerSuspended: settled,
  JobOrderSubmitted: ({ data }) => toScreen(data),
  JobOrderReturned:
    ({ data: { jobOrderId: matterId, fixBy: dueOn } }) =>
    (_, { today: openedOn }) => ({
      ...nobodys,
      ...{ matterId, kind: 'FOLLOW_RETURNED_ORDER', owner: 'EMPLOYER_RELATIONS' },
      ...{ dueOn, openedOn },
    }),
  // An order that is open already is revised without anybody's screening it again.
  JobOrderRevised:
    ({ data }) =>
    (row, day) =>
      row?.kind === 'FOLLOW_RETURNED_ORDER' ? toScreen(data)(row, day) : (row ?? null),
  JobOrderPublished: settled,
  JobOrderClosed: settled,
  JobOrderExpired: settled,
  // It is asked again every day; the day on which the decision was due stays the first one (T-11).
  ClassRunDecisionDue:
    ({ data: { runId: matterId, campusId, dueAt, mustDecide } }) =>
    (row) => ({
      ...{ matterId, kind: 'DECIDE_CLASS_RUN', participantId: null, campusId },
      owner: mustDecide ? 'CAMPUS_MANAGER' : 'TRAINING_COORDINATOR',
      dueOn: row?.dueOn ?? civilDateOf(dueAt),
      openedOn: row?.openedOn ?? civilDateOf(dueAt),
    }),
  ClassRunConfirmed: settled,
  ClassRunCancelled: settled,
  ClassRunPostponed: settled,
};
