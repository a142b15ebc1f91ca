import type { InstructorReplaced } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { scheduled, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';

export type ReplaceInstructor = Message<
  'ReplaceInstructor',
  Pick<InstructorReplaced['data'], 'from' | 'to' | 'effectiveFrom'>
>;

/** Has somebody else teach. Rejects `ClassRunNotScheduled` and `InstructorNotOfRun`. */
export const replaceInstructor = (
  { data }: ReplaceInstructor,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const { runId, instructorIds } = scheduled(classRun);
  if (!instructorIds.includes(data.from)) throw new Rejection('InstructorNotOfRun');
  return data.from === data.to ? [] : [{ type: 'InstructorReplaced', data: { runId, ...data } }];
};
