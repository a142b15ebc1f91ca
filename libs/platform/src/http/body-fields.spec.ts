import { validateSync } from 'class-validator';
import { IsCode, IsInstant, Omittable } from './body-fields.js';

class Fields {
  @Omittable() @IsInstant() at?: unknown;
  @Omittable() @IsCode({ each: true }) codes?: unknown;
}

const passes = (fields: object): boolean =>
  validateSync(Object.assign(new Fields(), fields)).length === 0;

describe('the fields of bodies', () => {
  it.each(['2026-03-09T10:00:00+09:00', '2026-03-09T01:00Z', '2024-02-29T23:59:59.999Z'])(
    'take the moment %s',
    (at) => expect(passes({ at })).toBe(true),
  );

  it.each([
    '2026-02-30T10:00:00Z',
    '2026-03-09T24:00:00Z',
    '2026-03-09T10:00:00',
    '2026-03-09',
    1_772_000_000,
    null,
  ])('refuse %j as a moment', (at) => expect(passes({ at })).toBe(false));

  it('take codes as events write them, and no other', () => {
    expect(passes({ codes: ['WAGE', 'TAX_SERVICE'] })).toBe(true);
    expect(passes({ codes: ['wage'] })).toBe(false);
  });

  it('may be left out, yet not be null', () => {
    expect(passes({})).toBe(true);
    expect(passes({ codes: null })).toBe(false);
  });
});
