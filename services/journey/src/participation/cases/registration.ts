import type {
  HomeCampusChanged,
  ParticipationExited,
  ParticipationExitProposalWithdrawn,
  ParticipationExitProposed,
  ParticipationHandedOver,
  ParticipationOpened,
  ParticipationPaused,
  ParticipationReopened,
  ParticipationResumed,
  ParticipationTakenOver,
} from '@academy/contracts';
import { addDays, addWorkingDays, type Cases } from '@academy/kernel';
import { reviewPlan, turn, type Change, type Day } from './turn.js';

type Episode =
  | HomeCampusChanged
  | ParticipationExited
  | ParticipationExitProposalWithdrawn
  | ParticipationExitProposed
  | ParticipationHandedOver
  | ParticipationOpened
  | ParticipationPaused
  | ParticipationReopened
  | ParticipationResumed
  | ParticipationTakenOver;

/** Counselling begins with the account that goes on; what rests, or is about to end, waits for that. */
const firstTurn = (
  { status, pausedUntil, takenOverOn }: ParticipationTakenOver['data'],
  { today, levels }: Day,
) => {
  switch (status) {
    case 'OPEN':
      return {
        status: 'OPEN',
        step: 'ASSIGN_CONSULTANT',
        dueOn: addWorkingDays(today, levels.assignWorkingDays),
      } as const;
    case 'PAUSED':
      return { status: 'PAUSED', step: 'RESUME', dueOn: pausedUntil ?? takenOverOn } as const;
    case 'EXIT_PROPOSED':
      return { status: 'OPEN', step: 'CONFIRM_EXIT', dueOn: takenOverOn } as const;
  }
};

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
  ParticipationHandedOver: () => () => null,
  ParticipationTakenOver:
    ({ data }) =>
    (_, day) => ({
      participantId: data.participantId,
      participationId: data.participationId,
      campusId: data.homeCampusId,
      consultantId: null,
      ...firstTurn(data, day),
      since: day.today,
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
