import type {
  HomeCampusChanged,
  ParticipationExited,
  ParticipationExitProposalWithdrawn,
  ParticipationExitProposed,
  ParticipationOpened,
  ParticipationPaused,
  ParticipationReopened,
  ParticipationResumed,
} from '@academy/contracts';
import { addDays, addWorkingDays, type Cases } from '@academy/kernel';
import { reviewPlan, turn, type Change } from './turn.js';

type Episode =
  | HomeCampusChanged
  | ParticipationExited
  | ParticipationExitProposalWithdrawn
  | ParticipationExitProposed
  | ParticipationOpened
  | ParticipationPaused
  | ParticipationReopened
  | ParticipationResumed;

/** A participation opens with the first step that somebody owes the person, and ends with the exit. */
export const registrationCases: Cases<Episode, Change> = {
  ParticipationOpened:
    ({ data: { participantId, participationId, homeCampusId } }) =>
    (_, { today, levels }) => ({
      participantId,
      participationId,
      status: 'OPEN',
      campusId: homeCampusId,
      consultantId: null,
      step: 'ASSIGN_CONSULTANT',
      dueOn: addWorkingDays(today, levels.assignWorkingDays),
      since: today,
      checkpoints: [],
    }),
  HomeCampusChanged:
    ({ data: { to } }) =>
    (row) =>
      row ? { ...row, campusId: to } : null,
  ParticipationPaused: ({ data: { expectedUntil } }) =>
    turn(() => ({ step: 'RESUME', dueOn: expectedUntil, learnt: { status: 'PAUSED' } })),
  ParticipationResumed: () =>
    turn(({ today, levels }) => ({
      step: 'REVIEW_PLAN',
      dueOn: addDays(today, levels.reviewAfterClassDays),
      learnt: { status: 'OPEN' },
    })),
  ParticipationExitProposed: ({ data: { confirmBy } }) =>
    turn(() => ({ step: 'CONFIRM_EXIT', dueOn: confirmBy })),
  ParticipationExitProposalWithdrawn: reviewPlan,
  ParticipationExited: () => (row) => (row ? { ...row, status: 'EXITED' } : null),
  ParticipationReopened: () => (row, day) =>
    row ? reviewPlan()({ ...row, status: 'OPEN' }, day) : null,
};
