import Type from 'typebox';
import { exportColumnsOf, isExportedByDefault, type ExportColumn } from './export-columns.js';
import { BlindIndex, CivilDate, Id, Instant, OneOf, Sealed } from './fields.js';

const columnsOf = (properties: Record<string, Type.TSchema>): readonly ExportColumn[] =>
  exportColumnsOf({ name: 'Spec', schema: Type.Object(properties) });

const only = (schema: Type.TSchema): ExportColumn => {
  const [column] = columnsOf({ field: schema });
  if (!column) throw new Error('no column');
  return column;
};

const note = Type.Object({ by: Type.String(), text: Sealed });

describe('the export columns of an event', () => {
  it.each([
    ['a text', Type.String(), 'VARCHAR', 'BYTE_ARRAY (STRING)'],
    ['a code', OneOf('A', 'B'), 'VARCHAR', 'BYTE_ARRAY (STRING)'],
    ['a literal', Type.Literal(7), 'FLOAT8', 'DOUBLE'],
    ['one of several texts', Type.Union([Type.Literal('A'), Id]), 'VARCHAR', 'BYTE_ARRAY (STRING)'],
    ['whole numbers', Type.Integer(), 'BIGINT', 'INT64'],
    ['numbers', Type.Number(), 'FLOAT8', 'DOUBLE'],
    ['yes or no', Type.Boolean(), 'BOOLEAN', 'BOOLEAN'],
    ['a civil date', CivilDate, 'DATE', 'INT32 (DATE)'],
    ['an optional instant', Type.Optional(Instant), 'TIMESTAMPTZ', 'INT64 (TIMESTAMP_MILLIS)'],
    ['a list', Type.Array(Type.Integer()), 'JSON', 'BYTE_ARRAY (JSON)'],
    ['a text or a number', Type.Union([Type.String(), Type.Number()]), 'JSON', 'BYTE_ARRAY (JSON)'],
  ])('type %s', (_, schema, sqlType, parquetType) =>
    expect(only(schema)).toMatchObject({ sqlType, parquetType }),
  );

  it('flatten objects by path; what lies in something optional may be missing', () => {
    const wage = Type.Object({ amountKrw: Type.Integer(), basis: Type.Optional(Type.String()) });
    const columns = columnsOf({ wage, wageBefore: Type.Optional(wage) });
    expect(columns.map(({ name, path, nullable }) => [name, path.join('.'), nullable])).toEqual([
      ['wage_amount_krw', 'wage.amountKrw', false],
      ['wage_basis', 'wage.basis', true],
      ['wage_before_amount_krw', 'wageBefore.amountKrw', true],
      ['wage_before_basis', 'wageBefore.basis', true],
    ]);
  });

  it('may be null where the body may be', () =>
    expect(only(Type.Union([Type.Integer(), Type.Null()]))).toMatchObject({
      sqlType: 'BIGINT',
      nullable: true,
    }));

  it.each([
    ['a sealed value', Sealed],
    ['an optional sealed value', Type.Optional(Sealed)],
    ['a list of objects that hold one', Type.Array(note)],
    ['a choice of which one is sealed', Type.Union([Type.Literal('NONE'), Sealed])],
  ])('leave out %s', (_, schema) => {
    expect(only(schema).disclosure).toBe('sealed');
    expect(isExportedByDefault(only(schema))).toBe(false);
  });

  it('leave out hashes, in lists as well', () => {
    for (const schema of [BlindIndex, Type.Array(BlindIndex)]) {
      expect(only(schema).disclosure).toBe('hash');
      expect(isExportedByDefault(only(schema))).toBe(false);
    }
  });

  it('put whoever an id names under a pseudonym, at any depth', () => {
    const columns = columnsOf({
      participantId: Id,
      pair: Type.Object({ participantIds: Type.Array(Id) }),
      list: Type.Array(Type.Object({ participantId: Id })),
      campusId: Id,
    });
    expect(columns.map(({ disclosure }) => disclosure)).toEqual([
      'pseudonym',
      'pseudonym',
      'pseudonym',
      'clear',
    ]);
  });

  it('refuse two fields that would share a name', () => {
    const inner = Type.Object({ krw: Type.Integer() });
    expect(() => columnsOf({ wage: inner, wageKrw: Type.Integer() })).toThrow(
      'two fields of Spec would be column wage_krw',
    );
  });
});
