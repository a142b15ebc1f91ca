export const five = (a: number, b: number, c: number, d: number, e: number) => a + b + c + d + e; // refused: max-params

export const nested = (a: boolean, b: boolean, c: boolean): number => {
  if (a) {
    if (b) {
      for (let i = 0; i < 3; i += 1) {
        if (c) return i; // refused: max-depth
      }
    }
  }
  return 0;
};

export const grade = (points: number): string => { // refused: complexity
  if (points > 90) return 'A';
  if (points > 80) return 'B';
  if (points > 70) return 'C';
  if (points > 60) return 'D';
  if (points > 50) return 'E';
  if (points > 40) return 'F';
  if (points > 30) return 'G';
  if (points > 20) return 'H';
  return 'I';
};

type Letter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j';

export const place = (letter: Letter): number => {
  switch (letter) {
    case 'a':
      return 0;
    case 'b':
      return 1;
    case 'c':
      return 2;
    case 'd':
      return 3;
    case 'e':
      return 4;
    case 'f':
      return 5;
    case 'g':
      return 6;
    case 'h':
      return 7;
    case 'i':
      return 8;
    case 'j':
      return 9;
  }
};

export const unused = (used: number, other: number): number => used; // refused: @typescript-eslint/no-unused-vars
export const ignored = (_: number, used: number): number => used;
export const without = ({ place: _place, ...rest }: { place: string; name: string }) => rest;
