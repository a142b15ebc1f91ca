import type { CounselingCasePutOnHold } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { CounselingCase } from './counseling-case.js';
import type { CounselingCaseEvent } from './events.js';

export type PutCaseOnHold = Message<
  'PutCaseOnHold',
  Omit<CounselingCasePutOnHold['data'], 'caseId' | 'participantId'>
>;

/** Lets a case rest while the person works or asked for a pause; nothing where it rests for that already or nobody looks after it. */
export const putCaseOnHold = (
  { data }: PutCaseOnHold,
  counselingCase: CounselingCase,
): readonly CounselingCaseEvent[] => {
  if (counselingCase.status !== 'assigned') return [];
  const { caseId, participantId, phase, heldFor } = counselingCase;
  // Another placement is another reason to rest, with a first check-point of its own.
  if (phase === 'ON_HOLD' && (data.refId === undefined || data.refId === heldFor)) return [];

  return [{ type: 'CounselingCasePutOnHold', data: { caseId, participantId, ...data } }];
};
