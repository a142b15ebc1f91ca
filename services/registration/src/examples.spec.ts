import { registrationEvents } from '@academy/contracts';
import * as consents from './consent-ledger/domain/consent-ledger.examples.js';
import * as duplicates from './duplicate-review/domain/duplicate-review.examples.js';
import * as reviews from './eligibility-review/domain/eligibility-review.examples.js';
import * as participants from './participant/domain/participant.examples.js';
import * as participations from './participation/domain/participation.examples.js';

const examples = [consents, duplicates, reviews, participants, participations].flatMap(
  (named): unknown[] => Object.values(named),
);

describe.each(registrationEvents.map((contract) => [contract.name, contract] as const))(
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
