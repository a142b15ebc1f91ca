import { platformProblems } from '@academy/platform';
import { codesThrownIn } from '@academy/testing';
import { counselingProblems } from './problems.js';

describe('the catalogue of problems', () => {
  it('names every code that counselling throws, and no other', () => {
    expect(Object.keys(counselingProblems).sort()).toEqual(codesThrownIn(import.meta.dirname));
  });

  it('leaves the codes of the platform alone', () => {
    const own = Object.keys(counselingProblems);
    expect(own.filter((code) => code in platformProblems)).toEqual([]);
  });
});
