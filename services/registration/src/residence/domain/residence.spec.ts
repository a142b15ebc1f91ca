import { specificationFor } from '@academy/testing';
import { movedOut } from './residence.examples.js';
import { districtOn, residenceDecider, type ChangeResidence } from './residence.js';

const given = specificationFor(residenceDecider);
const { fromDistrict: registeredDistrict, ...move } = movedOut.data;
const toChange = (change: Partial<ChangeResidence['data']> = {}): ChangeResidence => ({
  type: 'ChangeResidence',
  data: { ...move, registeredDistrict, ...change },
});

describe('moving', () => {
  it('REG-20: is noted from its day on, with where the person came from', () => {
    given().when(toChange()).then(movedOut);
    given(movedOut)
      .when(toChange({ toDistrict: '11380', inSeoul: true, effectiveOn: '2026-08-01' }))
      .then({
        ...movedOut,
        data: {
          ...movedOut.data,
          fromDistrict: '41135',
          toDistrict: '11380',
          inSeoul: true,
          effectiveOn: '2026-08-01',
        },
      });
  });

  it('is nothing to the place where the person lives already', () => {
    given()
      .when(toChange({ toDistrict: registeredDistrict }))
      .thenNothing();
    given(movedOut)
      .when(toChange({ effectiveOn: '2026-05-02' }))
      .thenNothing();
  });

  it('is told in the order of its days', () =>
    given(movedOut)
      .when(toChange({ toDistrict: '11380', effectiveOn: '2026-04-30' }))
      .thenRejected('LaterMoveOnRecord'));

  it.each([
    ['2026-04-30', '11440'],
    ['2026-05-01', '41135'],
  ])('REG-20: makes the district on %s %s', (on, district) => {
    expect(districtOn({ moves: [movedOut.data] }, registeredDistrict, on)).toBe(district);
  });
});
