import { ageBandOf } from './age-band.js';

it.each([
  [39, 'UNDER_40'],
  [40, '40-44'],
  [44, '40-44'],
  [45, '45-49'],
  [64, '60-64'],
  [65, 'OVER_64'],
])('full age %i is in the band %s', (age, band) => {
  expect(ageBandOf(age)).toBe(band);
});
