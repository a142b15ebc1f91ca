import { matchingEvents } from '@academy/contracts';
import * as candidates from './candidate/domain/candidate.examples.js';
import * as employers from './employer/domain/employer.examples.js';
import * as jobOrders from './job-order/domain/job-order.examples.js';
import * as placements from './placement/domain/placement.examples.js';
import * as referrals from './referral/domain/referral.examples.js';

const examples = [employers, jobOrders, candidates, referrals, placements].flatMap(
  (named): unknown[] => Object.values(named),
);

describe.each(matchingEvents.map((contract) => [contract.name, contract] as const))(
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
