import type { CounselingCaseReopened } from '@academy/contracts';
import { civilDateOf, NotYet, Rejection, type Message } from '@academy/kernel';
import type { CounselingCase } from './counseling-case.js';
import type { CounselingCaseEvent } from './events.js';

export type ReopenCase = Message<
  'ReopenCase',
  Pick<CounselingCaseReopened['data'], 'trigger' | 'consultantId'> & {
    /** Whether that consultant works at the campus of the case that day (COU-3). */
    atCampus: boolean;
    at: string;
  }
>;

/**
 * Takes counselling up again with the consultant who is named; a case that is open already stays as it is. Throws `NotYet` `CaseNotOpen`;
 * rejects `ConsultantNotAtCampus` (COU-3).
 */
export const reopenCase = (
  { data: { trigger, consultantId, atCampus, at } }: ReopenCase,
  counselingCase: CounselingCase,
): readonly CounselingCaseEvent[] => {
  if (counselingCase.status === 'unknown') throw new NotYet('CaseNotOpen');
  if (counselingCase.status !== 'closed') return [];
  if (!atCampus) throw new Rejection('ConsultantNotAtCampus');

  const { caseId, participantId } = counselingCase.last;
  const data = { caseId, participantId, trigger, consultantId, reopenedOn: civilDateOf(at) };
  return [{ type: 'CounselingCaseReopened', data }];
};
