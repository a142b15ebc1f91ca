import { registrationNumber } from './registration-number.js';

const commandId = '0199b2c0-0000-7000-8000-0000000000a1';

describe('a registration number', () => {
  it('is the same for a retry of the same command', () => {
    const [first, again] = [1, 1].map((attempt) =>
      registrationNumber(commandId, attempt, '2026-03-02'),
    );
    expect(first).toBe(again);
  });

  it('is another one for the next attempt and for another command', () => {
    const numbers = [
      registrationNumber(commandId, 1, '2026-03-02'),
      registrationNumber(commandId, 2, '2026-03-02'),
      registrationNumber('0199b2c0-0000-7000-8000-0000000000a2', 1, '2026-03-02'),
    ];
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('has the form that its event asks for, with the year of the day', () => {
    for (let attempt = 0; attempt < 200; attempt += 1)
      expect(registrationNumber(commandId, attempt, '2027-01-01')).toMatch(
        /^2027-[0-9A-HJKMNP-TV-Z]{8}$/,
      );
  });
});
