import { Rejection, type Message } from '@academy/kernel';
import { caseOf, type CounselingCase } from './counseling-case.js';
import type { CounselingCaseEvent } from './events.js';

export type AcceptHandover = Message<'AcceptHandover', { byId: string }>;
export type RejectHandover = Message<'RejectHandover', { byId: string; reasonCode: string }>;

/**
 * The consultant who became responsible takes the case over, or says that this cannot be; until the manager decides they stay
 * responsible, so that no case is without one (COU-1). Throws as `caseOf`; rejects `NoHandoverOpen`.
 */
export const answerHandover = (
  { type, data }: AcceptHandover | RejectHandover,
  counselingCase: CounselingCase,
): readonly CounselingCaseEvent[] => {
  const { caseId, participantId, handoverOpen } = caseOf(data.byId, counselingCase);
  if (!handoverOpen) throw new Rejection('NoHandoverOpen');

  const keys = { caseId, participantId };
  if (type === 'AcceptHandover')
    return [{ type: 'HandoverAccepted', data: { ...keys, byId: data.byId } }];
  return [{ type: 'HandoverRejected', data: { ...keys, ...data } }];
};
