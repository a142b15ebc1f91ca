import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InvalidEvent, type EarlierVersion, type EventContract } from '../src/event.js';
import { exportColumnsOf, type ExportColumn } from '../src/export-columns.js';

/** What a contract must say of itself to be held against its golden examples. */
type Declared = Pick<
  EventContract,
  | 'service'
  | 'name'
  | 'version'
  | 'internal'
  | 'happenedAt'
  | 'schema'
  | 'examples'
  | 'earlier'
  | 'check'
  | 'upcast'
>;

const goldenIn = (folder: string, name: string, version: number): unknown => {
  const file = fileURLToPath(new URL(`${folder}/${name}.v${version}.json`, import.meta.url));
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : `missing: ${file}`;
};

const line = ({ name, sqlType, parquetType, nullable, disclosure }: ExportColumn): string =>
  [name, sqlType, parquetType, nullable ? 'null' : 'not null', disclosure].join(' | ');

const specifyEarlier = (
  contract: Declared,
  { version, schema, examples }: EarlierVersion,
  folder: string,
): void => {
  it(`reads what version ${version} left behind, as it was released`, () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(examples).toEqual(goldenIn(folder, contract.name, version));
    for (const example of examples) {
      contract.check(contract.upcast(example, version));
      for (const field of schema.required)
        expect(() => contract.upcast({ ...example, [field]: undefined }, version)).toThrow(
          InvalidEvent,
        );
    }
  });
};

const specify = (contract: Declared, folder: string): void => {
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
    expect(contract.examples).toEqual(goldenIn(folder, contract.name, contract.version));
  });

  it('knows every version from the first to its own', () => {
    const known = [...contract.earlier.map(({ version }) => version), contract.version];
    expect(known).toEqual(Array.from({ length: contract.version }, (_, index) => index + 1));
  });
  for (const earlier of contract.earlier) specifyEarlier(contract, earlier, folder);

  it('gives analysts the columns it was released with', () => {
    expect(exportColumnsOf(contract).map(line)).toMatchSnapshot(`v${contract.version}`);
  });
};

/**
 * The spec of a service's event contracts: their examples are valid, strict, unique and pinned by the files in `folder` beside this
 * one, for every version; their export columns are pinned by the snapshot beside the spec.
 */
export const goldenSpecificationOf = (
  service: string,
  contracts: readonly Declared[],
  folder: string = service,
): void => {
  describe(`the events of ${service}`, () => {
    it('have names of their own and belong to the service', () => {
      expect(new Set(contracts.map(({ name }) => name)).size).toBe(contracts.length);
      expect(contracts.filter((contract) => contract.service !== service)).toEqual([]);
    });

    describe.each(contracts.map((contract) => [contract.name, contract] as const))(
      '%s',
      (_, contract) => specify(contract, folder),
    );
  });
};
