import type { ParticipationOpened } from '@academy/contracts';
import { addWorkingDays, civilDateOf, type Cases } from '@academy/kernel';
import { serviceLevelsOn } from '../service-levels.js';
import type { Change } from './turn.js';

/** A participation opens with the first step that somebody owes the person. */
export const registrationCases: Cases<ParticipationOpened, Change> = {
  ParticipationOpened:
    ({ data: { participantId, participationId, homeCampusId } }) =>
    (_, { occurredAt }) => {
      const today = civilDateOf(occurredAt);
      const { assignWorkingDays } = serviceLevelsOn(today);
      return {
        participantId,
        participationId,
        status: 'OPEN',
        campusId: homeCampusId,
        consultantId: null,
        step: 'ASSIGN_CONSULTANT',
        dueOn: addWorkingDays(today, assignWorkingDays),
        checkpoints: [],
      };
    },
};
