import type { ConsultantAssigned } from '@academy/contracts';
import { NotYet, Rejection, type Message } from '@academy/kernel';
import type { CounselingCase } from './counseling-case.js';
import type { CounselingCaseEvent } from './events.js';

/** `caseloadAfter` comes from the slot that was reserved for the case in the same transaction (COU-2). */
export type AssignConsultant = Message<
  'AssignConsultant',
  Omit<ConsultantAssigned['data'], 'participantId'>
>;

/**
 * Makes one consultant responsible (COU-1). Throws `NotYet` `CaseNotOpen`; rejects `ConsultantAlreadyAssigned`, since
 * a change of consultant is a hand-over.
 */
export const assignConsultant = (
  { data }: AssignConsultant,
  counselingCase: CounselingCase,
): readonly CounselingCaseEvent[] => {
  if (counselingCase.status === 'unknown') throw new NotYet('CaseNotOpen');
  if (counselingCase.status === 'assigned') {
    if (counselingCase.consultantId === data.consultantId) return [];
    throw new Rejection('ConsultantAlreadyAssigned');
  }

  const { participantId } = counselingCase;
  return [{ type: 'ConsultantAssigned', data: { ...data, participantId } }];
};
