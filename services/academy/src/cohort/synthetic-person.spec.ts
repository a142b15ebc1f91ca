import { fullAge } from '@academy/kernel';
import { stepCodes } from './steps/step-codes.js';
import { syntheticPerson } from './synthetic-person.js';

const begunOn = '2026-03-02';
const people = Array.from({ length: 60 }, (_, index) => syntheticPerson('abc123', begunOn, index));
const distinct = (of: (person: (typeof people)[number]) => string) => new Set(people.map(of)).size;

describe('the synthetic people', () => {
  it('REG-6: are of the age that the programme is for', () => {
    const ages = people.map(({ birthDate }) => fullAge(birthDate, begunOn));
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(40);
    expect(Math.max(...ages)).toBeLessThanOrEqual(64);
  });

  it('are the same at every call, and nobody is somebody else', () => {
    expect(syntheticPerson('abc123', begunOn, 7)).toEqual(people[7]);
    expect([distinct(({ key }) => key), distinct(({ di }) => di)]).toEqual([60, 60]);
  });

  it('stand at every step of the way, twenty of them already', () => {
    const goals = new Set(people.slice(0, 20).map(({ goal }) => goal));
    expect([...stepCodes].filter((code) => !goals.has(code))).toEqual([]);
  });
});
