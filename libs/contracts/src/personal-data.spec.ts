import Type from 'typebox';
import { allEvents } from './all-events.js';
import { event, type EventContract } from './event.js';
import { exportColumnsOf, isExportedByDefault } from './export-columns.js';

/** Texts of no fixed form that somebody has read and found to be about no person. A new one is added here, or sealed. */
const REVIEWED = [
  'CampusRegistered.address',
  'CampusRegistered.nameEn',
  'CampusRegistered.nameKo',
  'CertificateIssued.courseTitle',
  'ConsentNoticePublished.text.items',
  'ConsentNoticePublished.text.keptFor',
  'ConsentNoticePublished.text.title',
  'ConsentNoticePublished.text.use',
  'CourseApproved.title',
  'CourseRevised.content.title',
  'IdentityVerified.provider',
  'JobOrderSubmitted.title',
  'RoomAdded.name',
  'RoomChanged.name',
  'SitePlanDrafted.sites',
];

/** What nobody may be told of a person, in the words in which a declaration would say it. */
const PERSONAL_NAME =
  /(^|_)(name|phone|mobile|e?mail|birth|address|resident|account|health|disability|note|memo|comment)(_|$)/;

/** A telephone number, an e-mail address, a resident registration number, a sealed value, a hash. */
const PERSONAL_VALUE =
  /\b01\d[- ]?\d{3,4}[- ]?\d{4}\b|@\w+\.\w|\b\d{6}-?[1-4]\d{6}\b|^sealed:|^[0-9a-f]{64}$/;

interface Schema {
  readonly type?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const schemaAt = (schema: Schema, path: readonly string[]): Schema =>
  path.reduce<Schema>((at, field) => at.properties?.[field] ?? {}, schema);

/** Whether a text of any form may stand somewhere in the value. */
const isFree = ({ properties = {}, items, anyOf = [], ...schema }: Schema): boolean =>
  (schema.type === 'string' && !(schema.pattern ?? schema.enum ?? schema.const)) ||
  [...Object.values(properties), ...(items ? [items] : []), ...anyOf].some(isFree);

const valueAt = (body: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, field) => (at as Record<string, unknown> | undefined)?.[field], body);

/** Every text in a value, at any depth. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const shownBy = (contract: EventContract) =>
  exportColumnsOf(contract)
    .filter(isExportedByDefault)
    .map(({ name, path }) => ({
      label: `${contract.name}.${path.join('.')}`,
      name,
      free: isFree(schemaAt(contract.schema, path)),
      texts: contract.examples.flatMap((body) => textsIn(valueAt(body, path))),
    }));

const reviewed = new Set(REVIEWED);

/** What exports of these events would show of people, by three independent signs: form, name and value. */
const findings = (contracts: readonly EventContract[]) => {
  const shown = contracts.flatMap(shownBy);
  const labelled = (found: typeof shown) => found.map(({ label }) => label).sort();
  return {
    free: labelled(shown.filter(({ free }) => free)),
    named: labelled(
      shown.filter(({ name, label }) => PERSONAL_NAME.test(name) && !reviewed.has(label)),
    ),
    valued: labelled(shown.filter(({ texts }) => texts.some((text) => PERSONAL_VALUE.test(text)))),
  };
};

describe('the columns that exports show', () => {
  it('exist for every event of every service', () => {
    for (const contract of allEvents) expect(shownBy(contract)).not.toEqual([]);
  });

  it('hold no personal data in clear', () =>
    expect(findings(allEvents)).toEqual({ free: REVIEWED, named: [], valued: [] }));

  it('would be caught with some', () => {
    const Careless = event(
      'registration',
      'Careless',
      1,
      {
        birthDate: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
        callers: Type.Array(Type.Object({ how: Type.String() })),
      },
      { examples: [{ birthDate: '1970-01-01', callers: [{ how: '010-0000-0000' }] }] },
    );
    expect(findings([Careless])).toEqual({
      free: ['Careless.callers'],
      named: ['Careless.birthDate'],
      valued: ['Careless.callers'],
    });
  });
});
