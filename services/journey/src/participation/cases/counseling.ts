import type {
  ConsultantAssigned,
  ReadinessLevelConfirmed,
  TrackRecommended,
} from '@academy/contracts';
import { addDays, type Cases } from '@academy/kernel';
import { reviewPlan, turn, type Change } from './turn.js';

/** What counselling asks for next. */
export const counselingCases: Cases<
  ConsultantAssigned | ReadinessLevelConfirmed | TrackRecommended,
  Change
> = {
  ConsultantAssigned: ({ data: { consultantId } }) =>
    turn(({ today, levels }) => ({
      step: 'HOLD_FIRST_APPOINTMENT',
      dueOn: addDays(today, levels.firstAppointmentDays),
      learnt: { consultantId },
    })),
  ReadinessLevelConfirmed: reviewPlan,
  TrackRecommended: reviewPlan,
};
