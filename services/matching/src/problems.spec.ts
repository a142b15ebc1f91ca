import { platformProblems } from '@academy/platform';
import { codesThrownIn } from '@academy/testing';
import { matchingProblems } from './problems.js';

describe('the catalogue of problems', () => {
  it('names every code that matching throws, and no other', () => {
    expect(Object.keys(matchingProblems).sort()).toEqual(codesThrownIn(import.meta.dirname));
  });

  it('leaves the codes of the platform alone', () => {
    const own = Object.keys(matchingProblems);
    expect(own.filter((code) => code in platformProblems)).toEqual([]);
  });
});
