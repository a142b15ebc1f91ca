import { trainingEnrollmentEvents } from '@academy/contracts';
import * as classRuns from './class-run/domain/class-run.examples.js';
import * as courses from './course/domain/course.examples.js';
import * as enrollments from './enrollment/domain/enrollment.examples.js';
import * as records from './learner-record/domain/learner-record.examples.js';

const examples = [courses, classRuns, records, enrollments].flatMap((named): unknown[] =>
  Object.values(named),
);

describe.each(trainingEnrollmentEvents.map((contract) => [contract.name, contract] as const))(
  'the examples of %s in the specs',
  (name, contract) => {
    it('are bodies that the contract accepts', () => {
      const bodies = examples.filter(
        (example): example is { data: unknown } => (example as { type?: string }).type === name,
      );
      expect(bodies).not.toEqual([]);
      for (const { data } of bodies) contract.check(data);
    });
  },
);
