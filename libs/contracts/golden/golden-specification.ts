import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InvalidEvent, type EventContract } from '../src/event.js';

/** What a contract must say of itself to be held against its golden examples. */
type Declared = Pick<
  EventContract,
  'service' | 'name' | 'version' | 'internal' | 'happenedAt' | 'schema' | 'examples' | 'check'
>;

const goldenOf = ({ service, name, version }: Declared): unknown => {
  const file = fileURLToPath(new URL(`${service}/${name}.v${version}.json`, import.meta.url));
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : `missing: ${file}`;
};

/** The spec of a service's event contracts: their examples are valid, strict, unique and pinned by the files beside this one. */
export const goldenSpecificationOf = (service: string, contracts: readonly Declared[]): void => {
  describe(`the events of ${service}`, () => {
    it('have names of their own and belong to the service', () => {
      expect(new Set(contracts.map(({ name }) => name)).size).toBe(contracts.length);
      expect(contracts.filter((contract) => contract.service !== service)).toEqual([]);
    });

    describe.each(contracts.map((contract) => [contract.name, contract] as const))(
      '%s',
      (_, contract) => {
        it('accepts each of its examples, at least two', () => {
          expect(contract.examples.length).toBeGreaterThanOrEqual(2);
          for (const example of contract.examples) contract.check(example);
        });

        it('refuses an unknown field and a missing one', () => {
          for (const example of contract.examples) {
            const body = example as Record<string, unknown>;
            expect(() => contract.check({ ...body, surprise: 1 })).toThrow(InvalidEvent);
            for (const field of contract.schema.required)
              expect(() => contract.check({ ...body, [field]: undefined })).toThrow(InvalidEvent);
          }
        });

        it('keeps the examples it was released with', () => {
          expect(contract.examples).toEqual(goldenOf(contract));
        });
      },
    );
  });
};
