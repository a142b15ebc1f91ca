import { hashOf, inCausalOrder, type Told } from './reference-fold.js';

const told = (source: string, hlc: string, position: string): Told => ({
  ...{ source, hlc, position },
  ...{ person: 'anna', mark: `${source}${position}` },
});

describe('the reference fold of the crash run', () => {
  it('orders by clock, then by source, then by position, as numbers', () => {
    const inOrder = [
      told('registration', '9', '10'),
      told('counseling', '10', '7'),
      told('registration', '10', '9'),
      told('registration', '10', '10'),
      told('counseling', '9007199254740993', '1'),
      told('counseling', '9007199254740994', '1'),
    ];
    expect([...inOrder].reverse().sort(inCausalOrder)).toEqual(inOrder);
  });

  it('hashes rows whatever their order, and sees the order of marks', () => {
    const [anna, bert] = [
      { person: 'anna', marks: ['s1', 'e1'] },
      { person: 'bert', marks: ['s1'] },
    ];
    expect(hashOf([anna, bert])).toBe(hashOf([bert, anna]));
    expect(hashOf([anna, bert])).not.toBe(hashOf([{ ...anna, marks: ['e1', 's1'] }, bert]));
    expect(hashOf([anna, bert])).not.toBe(hashOf([anna]));
  });
});
