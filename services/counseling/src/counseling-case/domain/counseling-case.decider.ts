import type { Decider } from '@academy/kernel';
import { assignConsultant, type AssignConsultant } from './assign-consultant.js';
import { confirmReadiness, type ConfirmReadiness } from './confirm-readiness.js';
import { evolve, initialState, type CounselingCase } from './counseling-case.js';
import type { CounselingCaseEvent } from './events.js';
import { openCase, type OpenCase } from './open-case.js';
import { recommendTrack, type RecommendTrack } from './recommend-track.js';

export type CounselingCaseCommand = OpenCase | AssignConsultant | ConfirmReadiness | RecommendTrack;

const decide = (
  command: CounselingCaseCommand,
  counselingCase: CounselingCase,
): readonly CounselingCaseEvent[] => {
  switch (command.type) {
    case 'OpenCase':
      return openCase(command, counselingCase);
    case 'AssignConsultant':
      return assignConsultant(command, counselingCase);
    case 'ConfirmReadiness':
      return confirmReadiness(command, counselingCase);
    case 'RecommendTrack':
      return recommendTrack(command, counselingCase);
  }
};

/** One participation's counselling: who is responsible, how ready the person is, what is recommended. */
export const counselingCaseDecider: Decider<
  CounselingCaseCommand,
  CounselingCase,
  CounselingCaseEvent
> = { initialState, decide, evolve };
