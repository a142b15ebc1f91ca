import { platformProblems } from '@academy/platform';
import { codesThrownIn } from '@academy/testing';
import { trainingProblems } from './problems.js';

describe('the catalogue of problems', () => {
  it('names every code that training throws, and no other', () => {
    expect(Object.keys(trainingProblems).sort()).toEqual(codesThrownIn(import.meta.dirname));
  });

  it('leaves the codes of the platform alone', () => {
    const own = Object.keys(trainingProblems);
    expect(own.filter((code) => code in platformProblems)).toEqual([]);
  });
});
