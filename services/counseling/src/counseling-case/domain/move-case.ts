import type { CounselingCaseMoved } from '@academy/contracts';
import { NotYet, type Message } from '@academy/kernel';
import type { CounselingCase } from './counseling-case.js';
import type { CounselingCaseEvent } from './events.js';

export type MoveCase = Message<
  'MoveCase',
  Pick<CounselingCaseMoved['data'], 'toCampusId' | 'reasonCode'>
>;

/** Lets another campus look after a case, closed or not; nothing where it does already. Throws `NotYet` `CaseNotOpen`. */
export const moveCase = (
  { data }: MoveCase,
  counselingCase: CounselingCase,
): readonly CounselingCaseEvent[] => {
  if (counselingCase.status === 'unknown') throw new NotYet('CaseNotOpen');
  const known = counselingCase.status === 'closed' ? counselingCase.last : counselingCase;
  const { caseId, participantId, campusId: fromCampusId } = known;
  if (fromCampusId === data.toCampusId) return [];
  return [{ type: 'CounselingCaseMoved', data: { caseId, participantId, fromCampusId, ...data } }];
};
