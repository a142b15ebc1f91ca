import { PlacementConfirmed } from '@academy/contracts';
import { isEmployment } from './placement.reactions.js';

const [placement] = PlacementConfirmed.examples;
if (!placement) throw new Error('every contract has examples');

describe('a placement', () => {
  it.each([
    ['OPEN_HIRE', true],
    ['HIRING', true],
    ['WORK_EXPERIENCE', false],
  ] as const)('TRN-19: %s is employment: %s', (programType, employs) => {
    const data = { ...placement, programType };
    expect(isEmployment({ type: 'PlacementConfirmed', data })).toBe(employs);
  });
});
