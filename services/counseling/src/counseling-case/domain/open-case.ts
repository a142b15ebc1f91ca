import type { CounselingCaseOpened } from '@academy/contracts';
import { addDays, addWorkingDays, civilDateOf, startOfDay, type Message } from '@academy/kernel';
import type { CounselingCase } from './counseling-case.js';
import type { CounselingCaseEvent } from './events.js';

interface WaitingPolicy {
  readonly version: string;
  /** T-06: working days in which the campus assigns a consultant. */
  readonly assignWorkingDays: number;
  /** T-06: civil days after which headquarters offer another campus. */
  readonly escalateDays: number;
}

/** `waitingSince` is when the participation opened, so that a delay of ours does not shorten the person's wait (T-06). */
export type OpenCase = Message<
  'OpenCase',
  Omit<CounselingCaseOpened['data'], 'assignBy' | 'escalateAt'> & { policy: WaitingPolicy }
>;

/** Opens the case of a participation, which waits for a consultant to the end of the last day that T-06 leaves; a second time changes nothing. */
export const openCase = (
  { data: { policy, ...opening } }: OpenCase,
  counselingCase: CounselingCase,
): readonly CounselingCaseEvent[] => {
  if (counselingCase.status !== 'unknown') return [];

  const since = civilDateOf(opening.waitingSince);
  const lastDay = addWorkingDays(since, policy.assignWorkingDays);
  const assignBy = startOfDay(addDays(lastDay, 1));
  const escalateAt = startOfDay(addDays(since, policy.escalateDays + 1));
  return [{ type: 'CounselingCaseOpened', data: { ...opening, assignBy, escalateAt } }];
};
