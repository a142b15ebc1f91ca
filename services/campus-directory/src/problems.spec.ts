import { platformProblems } from '@academy/platform';
import { codesThrownIn } from '@academy/testing';
import { campusDirectoryProblems } from './problems.js';

describe('the catalogue of problems', () => {
  it('names every code that the directory throws, and no other', () => {
    expect(Object.keys(campusDirectoryProblems).sort()).toEqual(codesThrownIn(import.meta.dirname));
  });

  it('leaves the codes of the platform alone', () => {
    const own = Object.keys(campusDirectoryProblems);
    expect(own.filter((code) => code in platformProblems)).toEqual([]);
  });
});
