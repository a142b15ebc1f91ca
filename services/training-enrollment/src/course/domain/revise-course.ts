import type { CompletionPolicy, CourseRevised } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import { completionRulesOf, type CoursePolicy } from './completion-rules.js';
import { onOffer, type Course } from './course.js';
import type { CourseEvent } from './events.js';

type Content = CourseRevised['data']['content'];

export type ReviseCourse = Message<
  'ReviseCourse',
  {
    /** The fields that the new version states; the others stay. */
    change: Partial<Omit<Content, 'completionPolicy'>>;
    completion: Partial<CompletionPolicy>;
    policy: CoursePolicy;
  }
>;

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

const differs = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one, inOrder) !== JSON.stringify(other, inOrder);

/**
 * Makes the next version of a course; runs that were scheduled keep theirs (TRN-20). What changes nothing makes no version. Rejects
 * `CourseNotApproved`, `CourseRetired`, and as `completionRulesOf` does.
 */
export const reviseCourse = (
  { data: { change, completion, policy } }: ReviseCourse,
  course: Course,
): readonly CourseEvent[] => {
  const { status: _, courseId, version, code: __, ...before } = onOffer(course);
  const content = { ...before, ...change };
  const completionPolicy = completionRulesOf({
    ...content,
    completion: { ...before.completionPolicy, ...completion },
    policy,
  });
  const after: Content = { ...content, completionPolicy };
  const names = Object.keys(after) as (keyof Content)[];
  const changes = names.filter((name) => differs(before[name], after[name]));
  if (changes.length === 0) return [];

  const data = { courseId, version: version + 1, changes, content: after };
  return [{ type: 'CourseRevised', data }];
};
