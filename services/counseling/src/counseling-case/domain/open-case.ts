import type { CounselingCaseOpened } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { CounselingCase } from './counseling-case.js';
import type { CounselingCaseEvent } from './events.js';

/** `waitingSince` is when the participation opened, so that a delay of ours does not shorten the person's wait (T-06). */
export type OpenCase = Message<'OpenCase', CounselingCaseOpened['data']>;

/** Opens the case of a participation; a second time changes nothing. */
export const openCase = (
  { data }: OpenCase,
  counselingCase: CounselingCase,
): readonly CounselingCaseEvent[] => {
  if (counselingCase.status !== 'unknown') return [];

  return [{ type: 'CounselingCaseOpened', data }];
};
