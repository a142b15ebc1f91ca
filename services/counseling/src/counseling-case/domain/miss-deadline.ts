import type { Message } from '@academy/kernel';
import type { CounselingCase, Deadline } from './counseling-case.js';
import type { CounselingCaseEvent } from './events.js';

export type MissDeadline = Message<'MissDeadline', { deadline: Deadline; at: string }>;

/** Tells that a deadline of the case has passed (T-06, T-07, T-08); nothing where it was met or moved meanwhile. */
export const missDeadline = (
  { data: { deadline, at } }: MissDeadline,
  counselingCase: CounselingCase,
): readonly CounselingCaseEvent[] => {
  if (counselingCase.status !== 'waiting' && counselingCase.status !== 'assigned') return [];
  const { caseId, participantId, campusId, due } = counselingCase;
  const dueAt = due[deadline];
  if (dueAt === undefined || dueAt > at) return [];

  const named =
    counselingCase.status === 'assigned' ? { consultantId: counselingCase.consultantId } : {};
  const data = { caseId, participantId, campusId, deadline, dueAt, ...named };
  return [{ type: 'CaseDeadlineMissed', data }];
};
