import { Rejection, type Message } from '@academy/kernel';
import type { ConsultantCaseload } from './consultant-caseload.js';
import type { ConsultantCaseloadEvent } from './events.js';

interface CaseloadPolicy {
  readonly version: string;
  /** Open cases that one consultant may have at a time (COU-2). */
  readonly cap: number;
}

export type ReserveCaseloadSlot = Message<
  'ReserveCaseloadSlot',
  { consultantId: string; caseId: string; policy: CaseloadPolicy }
>;

/** Takes one more case on (COU-2). Rejects `CaseloadFull`. */
export const reserveCaseloadSlot = (
  { data: { consultantId, caseId, policy } }: ReserveCaseloadSlot,
  { caseIds }: ConsultantCaseload,
): readonly ConsultantCaseloadEvent[] => {
  const { cap } = policy;
  if (caseIds.includes(caseId)) return [];
  if (caseIds.length >= cap)
    throw new Rejection('CaseloadFull', undefined, { openCases: caseIds.length, cap });

  const openCases = caseIds.length + 1;
  return [{ type: 'CaseloadSlotReserved', data: { consultantId, caseId, openCases, cap } }];
};
