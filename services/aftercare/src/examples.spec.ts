import { aftercareEvents } from '@academy/contracts';
import * as cases from './aftercare-case/domain/aftercare-case.examples.js';

const examples: unknown[] = Object.values(cases);

describe.each(aftercareEvents.map((contract) => [contract.name, contract] as const))(
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
