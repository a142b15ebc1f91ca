import { platformProblems } from '@academy/platform';
import { codesThrownIn } from '@academy/testing';
import { registrationProblems } from './problems.js';

describe('the catalogue of problems', () => {
  it('names every code that registration throws, and no other, but for those of the platform', () => {
    const thrown = codesThrownIn(import.meta.dirname);
    const own = thrown.filter((code) => !(code in platformProblems));
    expect(Object.keys(registrationProblems).sort()).toEqual(own);
  });

  it('leaves the codes of the platform alone', () => {
    const own = Object.keys(registrationProblems);
    expect(own.filter((code) => code in platformProblems)).toEqual([]);
  });
});
