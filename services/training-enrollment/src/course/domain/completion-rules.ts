import type { ClassType, CompletionPolicy, Fraction } from '@academy/contracts';
import { Rejection } from '@academy/kernel';

export interface CoursePolicy {
  readonly version: string;
  /** What a class demands for completion where its course says nothing else. */
  readonly completion: Readonly<
    Record<ClassType, Pick<CompletionPolicy, 'minAttendanceRate' | 'tardyEquivalence'>>
  >;
}

const isAboveWhole = ({ numerator, denominator }: Fraction): boolean => numerator > denominator;

interface Rules {
  readonly classType: ClassType;
  readonly totalHours: number;
  /** What differs from the defaults of the class type. */
  readonly completion: Partial<CompletionPolicy>;
  readonly policy: CoursePolicy;
}

/** What a course demands for completion (TRN-15). Rejects `CourseWithoutHours` and `AttendanceThresholdAboveWhole`. */
export const completionRulesOf = ({
  classType,
  totalHours,
  completion,
  policy,
}: Rules): CompletionPolicy => {
  const rules = { mandatorySessionSeqs: [], ...policy.completion[classType], ...completion };
  if (totalHours === 0) throw new Rejection('CourseWithoutHours');
  if (isAboveWhole(rules.minAttendanceRate)) throw new Rejection('AttendanceThresholdAboveWhole');
  return rules;
};
