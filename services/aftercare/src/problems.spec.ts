import { platformProblems } from '@academy/platform';
import { codesThrownIn } from '@academy/testing';
import { aftercareProblems } from './problems.js';

describe('the catalogue of problems', () => {
  it('names every code that after-care throws, and no other', () => {
    expect(Object.keys(aftercareProblems).sort()).toEqual(codesThrownIn(import.meta.dirname));
  });

  it('leaves the codes of the platform alone', () => {
    const own = Object.keys(aftercareProblems);
    expect(own.filter((code) => code in platformProblems)).toEqual([]);
  });
});
