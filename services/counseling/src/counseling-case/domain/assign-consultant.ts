import type { ConsultantAssigned } from '@academy/contracts';
import { addDays, civilDateOf, NotYet, Rejection, startOfDay, type Message } from '@academy/kernel';
import type { CounselingCase } from './counseling-case.js';
import type { CounselingCaseEvent } from './events.js';

interface FirstAppointmentPolicy {
  readonly version: string;
  /** T-07: civil days after the assignment in which the first appointment takes place. */
  readonly firstAppointmentDays: number;
}

/** `caseloadAfter` comes from the slot that was reserved for the case in the same transaction (COU-2). */
export type AssignConsultant = Message<
  'AssignConsultant',
  Omit<ConsultantAssigned['data'], 'participantId' | 'firstAppointmentBy'> & {
    /** Whether the consultant works at the campus of the case that day (COU-3). */
    atCampus: boolean;
    policy: FirstAppointmentPolicy;
    at: string;
  }
>;

/**
 * Makes one consultant responsible (COU-1), who meets the person in the days that T-07 leaves. Throws `NotYet` `CaseNotOpen`;
 * rejects `CaseClosed`, `ConsultantNotAtCampus` (COU-3), and `ConsultantAlreadyAssigned`, since a change of consultant is a hand-over.
 */
export const assignConsultant = (
  { data: { policy, at, atCampus, ...assignment } }: AssignConsultant,
  counselingCase: CounselingCase,
): readonly CounselingCaseEvent[] => {
  if (counselingCase.status === 'unknown') throw new NotYet('CaseNotOpen');
  if (counselingCase.status === 'closed') throw new Rejection('CaseClosed');
  if (counselingCase.status === 'assigned') {
    if (counselingCase.consultantId === assignment.consultantId) return [];
    throw new Rejection('ConsultantAlreadyAssigned');
  }
  if (!atCampus) throw new Rejection('ConsultantNotAtCampus');

  const { participantId } = counselingCase;
  const lastDay = addDays(civilDateOf(at), policy.firstAppointmentDays);
  const firstAppointmentBy = startOfDay(addDays(lastDay, 1));
  const data = { ...assignment, participantId, firstAppointmentBy };
  return [{ type: 'ConsultantAssigned', data }];
};
