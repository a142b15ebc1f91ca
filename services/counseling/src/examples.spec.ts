import { counselingEvents } from '@academy/contracts';
import * as caseloads from './consultant-caseload/domain/consultant-caseload.examples.js';
import * as cases from './counseling-case/domain/counseling-case.examples.js';

const examples = [caseloads, cases].flatMap((named): unknown[] => Object.values(named));

describe.each(counselingEvents.map((contract) => [contract.name, contract] as const))(
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
