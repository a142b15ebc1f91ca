import { platformProblems } from '@academy/platform';
import { codesThrownIn } from '@academy/testing';
import { registrationProblems } from './problems.js';

describe('the catalogue of problems', () => {
  it('names every code that registration throws, and no other', () => {
    expect(Object.keys(registrationProblems).sort()).toEqual(codesThrownIn(import.meta.dirname));
  });

  it('leaves the codes of the platform alone', () => {
    const own = Object.keys(registrationProblems);
    expect(own.filter((code) => code in platformProblems)).toEqual([]);
  });
});
