import type { ReferralDeclineNoted } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { CounselingCase } from './counseling-case.js';
import type { CounselingCaseEvent } from './events.js';

export type NoteReferralDecline = Message<
  'NoteReferralDecline',
  Pick<ReferralDeclineNoted['data'], 'referralId' | 'reasonCode'>
>;

/** Counts what the person declines for the same reason; nothing where nobody looks after them. */
export const noteReferralDecline = (
  { data }: NoteReferralDecline,
  counselingCase: CounselingCase,
): readonly CounselingCaseEvent[] => {
  if (counselingCase.status !== 'assigned') return [];
  const { caseId, participantId, declines } = counselingCase;
  if (declines.some(({ referralId }) => referralId === data.referralId)) return [];

  const earlier = declines.filter(({ reasonCode }) => reasonCode === data.reasonCode);
  const body = { caseId, participantId, ...data, times: earlier.length + 1 };
  return [{ type: 'ReferralDeclineNoted', data: body }];
};
