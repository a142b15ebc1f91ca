import { addMonths, fullAge } from '@academy/kernel';
import { SIMULATED_MONTHS } from './cohort-on-record.js';
import { syntheticPerson } from './synthetic-person.js';

const begunOn = '2025-05-26';
const people = Array.from({ length: 400 }, (_, index) => syntheticPerson('abc123', begunOn, index));
const distinct = (of: (person: (typeof people)[number]) => string) => new Set(people.map(of)).size;

describe('the synthetic people', () => {
  it('REG-6: are of the age that the programme is for, whenever they come in', () => {
    const agesOn = (date: string) => people.map(({ birthDate }) => fullAge(birthDate, date));
    expect(Math.min(...agesOn(begunOn))).toBeGreaterThanOrEqual(40);
    expect(Math.max(...agesOn(addMonths(begunOn, SIMULATED_MONTHS)))).toBeLessThanOrEqual(64);
  });

  it('are the same at every call, and nobody is somebody else', () => {
    expect(syntheticPerson('abc123', begunOn, 7)).toEqual(people[7]);
    expect([distinct(({ key }) => key), distinct(({ di }) => di)]).toEqual([400, 400]);
  });
});
