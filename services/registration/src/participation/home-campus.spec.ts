import { NotYet } from '@academy/kernel';
import { homeCampusOf } from './home-campus.js';

const west = '0199b2c0-0000-7000-8000-0000000000c2';
const central = '0199b2c0-0000-7000-8000-0000000000c1';
const plan = { entries: [{ districtCode: '11440', primaryCampusId: central, alternates: [west] }] };
const grounds = { district: '11440', plan, on: '2026-03-02' };

describe('the home campus', () => {
  it('CAM-2: is the primary campus of the district', () => {
    expect(homeCampusOf(grounds)).toEqual({ homeCampusId: central, campusBasis: 'DISTRICT' });
  });

  it('CAM-2: is another one when the person asks for it and it offers counselling that day', () => {
    const wish = { campusId: west, counselingFrom: '2026-03-02' };
    expect(homeCampusOf({ ...grounds, wish })).toEqual({
      homeCampusId: west,
      campusBasis: 'CHOICE',
    });
  });

  it.each(['2026-03-03', null])(
    'is not one that offers counselling from %s on',
    (counselingFrom) => {
      const wish = { campusId: west, counselingFrom };
      expect(homeCampusOf({ ...grounds, wish }).homeCampusId).toBe(central);
    },
  );

  it('waits for a plan that names the district', () => {
    expect(() => homeCampusOf({ ...grounds, district: '11380' })).toThrow(NotYet);
  });
});
