import { campusDirectoryEvents } from '@academy/contracts';
import * as campuses from './campus/domain/campus.examples.js';
import * as catchmentPlans from './catchment-plan/domain/catchment-plan.examples.js';

const examples = [campuses, catchmentPlans].flatMap((named): unknown[] => Object.values(named));

describe.each(campusDirectoryEvents.map((contract) => [contract.name, contract] as const))(
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
