import { Rejection, type CivilDate, type Message } from '@academy/kernel';
import { capOn, type ConsultantCaseload } from './consultant-caseload.js';
import type { ConsultantCaseloadEvent } from './events.js';

interface CaseloadPolicy {
  readonly version: string;
  /** Open cases that one consultant may have at a time (COU-2). */
  readonly cap: number;
}

export type ReserveCaseloadSlot = Message<
  'ReserveCaseloadSlot',
  { consultantId: string; caseId: string; policy: CaseloadPolicy; on: CivilDate }
>;

/** Takes one more case on (COU-2). Rejects `CaseloadFull`. */
export const reserveCaseloadSlot = (
  { data: { consultantId, caseId, policy, on } }: ReserveCaseloadSlot,
  caseload: ConsultantCaseload,
): readonly ConsultantCaseloadEvent[] => {
  const { caseIds } = caseload;
  const cap = capOn(caseload, on, policy);
  if (caseIds.includes(caseId)) return [];
  if (caseIds.length >= cap)
    throw new Rejection('CaseloadFull', undefined, { openCases: caseIds.length, cap });

  const openCases = caseIds.length + 1;
  return [{ type: 'CaseloadSlotReserved', data: { consultantId, caseId, openCases, cap } }];
};
