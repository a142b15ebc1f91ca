import { validateSync } from 'class-validator';
import assert from 'node:assert/strict';
import { IsCivilDate } from './civil-date.validator.js';

class DatedBody {
  @IsCivilDate() readonly on!: unknown;
}

const faultsOf = (on: unknown): readonly string[] =>
  validateSync(Object.assign(new DatedBody(), { on })).flatMap(({ constraints = {} }) =>
    Object.keys(constraints),
  );

describe('a civil date in a body', () => {
  it.each(['2026-03-02', '2024-02-29', '1900-01-01', '2199-12-31'])('may be %s', (on) => {
    assert.deepEqual(faultsOf(on), []);
  });

  it.each([
    '2026-02-30',
    '2026-3-2',
    '0000-01-01',
    '2200-01-01',
    '2026-03-02T00:00:00Z',
    '',
    20260302,
    null,
  ])('is never %p', (on) => {
    assert.deepEqual(faultsOf(on), ['isCivilDate']);
  });
});
