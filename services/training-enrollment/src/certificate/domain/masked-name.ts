const MASK = '*';

/** A name of which a stranger learns no more than whether it may be that of the person before them: first and last character. */
export const maskedName = (name: string): string => {
  const characters = [...name.trim()];
  const last = characters.length - 1;
  return characters
    .map((character, index) => {
      const shown = index === 0 || (index === last && last > 1);
      return shown ? character : MASK;
    })
    .join('');
};
