import type { CounselingCaseActivated } from '@academy/contracts';
import { type Message } from '@academy/kernel';
import type { CounselingCase } from './counseling-case.js';
import type { CounselingCaseEvent } from './events.js';

export type ActivateCase = Message<
  'ActivateCase',
  Pick<CounselingCaseActivated['data'], 'reasonCode'> & {
    /** The placement that is over: a case that rests for another one goes on resting. */
    placementId?: string;
    at: string;
  }
>;

/** Counselling has begun with a first meeting, or goes on after a pause; nothing where there is no such change. */
export const activateCase = (
  { data: { reasonCode, placementId, at: activatedAt } }: ActivateCase,
  counselingCase: CounselingCase,
): readonly CounselingCaseEvent[] => {
  if (counselingCase.status !== 'assigned') return [];
  const { caseId, participantId, phase, heldFor } = counselingCase;
  if (phase !== (reasonCode === 'RESUMED' ? 'ON_HOLD' : 'ASSIGNED')) return [];
  if (placementId !== undefined && placementId !== heldFor) return [];

  const data = { caseId, participantId, reasonCode, activatedAt };
  return [{ type: 'CounselingCaseActivated', data }];
};
