import { policyPublishedBy, taskEvents, type EventContract } from '@academy/contracts';

interface Example {
  readonly type?: unknown;
  readonly data?: unknown;
}

/** Events that every service has; the platform's own specs have their examples. */
const common = [policyPublishedBy('registration'), ...taskEvents('registration')].map(
  ({ name }: EventContract) => name,
);

/**
 * The spec that a service's examples are true: each of its events has at least one among the exports of its `*.examples.ts`
 * modules, and each is a body that the event's contract accepts.
 */
export const examplesSpecificationFor = (
  contracts: readonly EventContract[],
  ...modules: readonly object[]
): void => {
  const examples = modules.flatMap((exported): unknown[] => Object.values(exported));

  const own = contracts.filter(({ name }) => !common.includes(name));
  describe.each(own.map((contract) => [contract.name, contract] as const))(
    'the examples of %s in the specs',
    (name, contract) => {
      it('are bodies that the contract accepts', () => {
        const ofThisEvent = examples.filter(
          (example): example is Example => (example as Example).type === name,
        );
        expect(ofThisEvent).not.toEqual([]);
        for (const { data } of ofThisEvent) contract.check(data);
      });
    },
  );
};
