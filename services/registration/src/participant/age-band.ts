const YOUNGEST = 40;
const OLDEST = 64;
const WIDTH = 5;

/** The five-year band that analysts see instead of an age: `50-54`, or `UNDER_40` and `OVER_64` outside of the programme. */
export const ageBandOf = (fullAge: number): string => {
  if (fullAge < YOUNGEST) return `UNDER_${YOUNGEST}`;
  if (fullAge > OLDEST) return `OVER_${OLDEST}`;
  const from = fullAge - (fullAge % WIDTH);
  return `${from}-${from + WIDTH - 1}`;
};
