import type { ConsultantReassigned } from '@academy/contracts';
import {
  addDays,
  addWorkingDays,
  civilDateOf,
  Rejection,
  startOfDay,
  type Message,
} from '@academy/kernel';
import { withConsultant, type CounselingCase } from './counseling-case.js';
import type { CounselingCaseEvent } from './events.js';

interface HandoverPolicy {
  readonly version: string;
  /** T-08: working days in which the new consultant answers. */
  readonly handoverWorkingDays: number;
}

type Body = ConsultantReassigned['data'];

/** `caseloadAfter` comes from the slot that was reserved in the same transaction (COU-2). */
export type ReassignConsultant = Message<
  'ReassignConsultant',
  Pick<Body, 'toId' | 'reasonCode' | 'handoverNote' | 'openItems' | 'caseloadAfter'> & {
    /** Whether the next consultant works at the campus of the case that day (COU-3). */
    atCampus: boolean;
    policy: HandoverPolicy;
    at: string;
  }
>;

/**
 * Makes another consultant responsible in one step with the note and what is open (COU-16). Throws `NotYet` `CaseNotOpen`; rejects
 * `ConsultantNotAssigned`, `CaseClosed`, `HandoverOpen` and `ConsultantNotAtCampus` (COU-3).
 */
export const reassignConsultant = (
  { data: { policy, at, atCampus, openItems, ...handover } }: ReassignConsultant,
  counselingCase: CounselingCase,
): readonly CounselingCaseEvent[] => {
  const { caseId, participantId, consultantId, handoverOpen } = withConsultant(counselingCase);
  if (consultantId === handover.toId) return [];
  if (handoverOpen) throw new Rejection('HandoverOpen');
  if (!atCampus) throw new Rejection('ConsultantNotAtCampus');

  const lastDay = addWorkingDays(civilDateOf(at), policy.handoverWorkingDays);
  const data = {
    ...{ caseId, participantId, fromId: consultantId, ...handover },
    ...{ openItems: [...openItems], acceptBy: startOfDay(addDays(lastDay, 1)) },
  };
  return [{ type: 'ConsultantReassigned', data }];
};
