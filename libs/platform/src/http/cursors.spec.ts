import { Cursors } from './cursors.js';
import { ProblemError } from './problems/problem.js';

const cursors = new Cursors('k'.repeat(32));
const list = ['timeline', 'participant-1'];
const place = ['9007199254740993', 'counseling', '17'];

describe('a cursor', () => {
  it('leads back to its place, digit by digit', () => {
    expect(cursors.read(list, cursors.sign(list, place))).toEqual(place);
  });

  it('is the same on every instance with the same key', () => {
    expect(new Cursors('k'.repeat(32)).read(list, cursors.sign(list, place))).toEqual(place);
  });

  it.each([
    ['another list', ['timeline', 'participant-2']],
    ['a list whose parts are joined otherwise', ['timeline,participant-1']],
  ])('leads nowhere in %s', (_, other) => {
    expect(() => cursors.read(other, cursors.sign(list, place))).toThrow(ProblemError);
  });

  it('is refused once any byte of it has changed', () => {
    const bytes = Buffer.from(cursors.sign(list, place), 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const forged = Buffer.from(bytes);
      forged.writeUInt8(forged.readUInt8(at) ^ 1, at);
      expect(() => cursors.read(list, forged.toString('base64url'))).toThrow(ProblemError);
    }
  });

  it.each(['', 'x', 'not a cursor', 'A'.repeat(22)])('is not the text "%s"', (text) => {
    expect(() => cursors.read(list, text)).toThrow(ProblemError);
  });

  it('of another key is refused', () => {
    const foreign = new Cursors('K'.repeat(32)).sign(list, place);
    expect(() => cursors.read(list, foreign)).toThrow(ProblemError);
  });
});
