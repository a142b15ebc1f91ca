import { category, type Timer } from '@academy/kernel';
import {
  counselingCaseDecider,
  type CounselingCaseCommand,
} from './domain/counseling-case.decider.js';
import type { CounselingCase, Deadline } from './domain/counseling-case.js';

const kindOf = (deadline: Deadline) => `case-deadline:${deadline}`;
const deadlines: readonly Deadline[] = [
  'ASSIGNMENT',
  'ASSIGNMENT_AT_HQ',
  'FIRST_APPOINTMENT',
  'HANDOVER',
];

const timers = (counselingCase: CounselingCase): readonly Timer[] => {
  if (counselingCase.status !== 'waiting' && counselingCase.status !== 'assigned') return [];
  return deadlines.flatMap((deadline) => {
    const due = counselingCase.due[deadline];
    return due === undefined ? [] : [{ kind: kindOf(deadline), due }];
  });
};

const onTimer = ({ kind }: Timer, at: string): CounselingCaseCommand => {
  const deadline = deadlines.find((candidate) => kindOf(candidate) === kind);
  if (deadline === undefined) throw new RangeError(`a case has no timer of the kind ${kind}`);
  return { type: 'MissDeadline', data: { deadline, at } };
};

/** Cases: `counseling-case-<caseId>`. What has to happen by a moment calls back then (T-06, T-07, T-08). */
export const counselingCases = category('counseling-case', counselingCaseDecider, {
  about: 'participant',
  timers,
  onTimer,
});
