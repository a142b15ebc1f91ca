import type { Message } from '@academy/kernel';
import type { ConsultantCaseload } from './consultant-caseload.js';
import type { ConsultantCaseloadEvent } from './events.js';

export type ReleaseCaseloadSlot = Message<
  'ReleaseCaseloadSlot',
  { consultantId: string; caseId: string }
>;

/** Lets a case go, which was closed or handed over; nothing where it was not theirs. */
export const releaseCaseloadSlot = (
  { data }: ReleaseCaseloadSlot,
  { caseIds }: ConsultantCaseload,
): readonly ConsultantCaseloadEvent[] =>
  caseIds.includes(data.caseId)
    ? [{ type: 'CaseloadSlotReleased', data: { ...data, openCases: caseIds.length - 1 } }]
    : [];
