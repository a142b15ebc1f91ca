export const zone = (): string | undefined => process.env.TZ; // refused: no-restricted-globals
export const ask = () => fetch('http://127.0.0.1'); // refused: no-restricted-globals
export const chance = () => crypto.subtle; // refused: no-restricted-globals
export const elapsed = () => performance.timeOrigin; // refused: no-restricted-globals
export const say = (line: string): void => console.log(line); // refused: no-restricted-globals
export const soon = (then: () => void): void => {
  setTimeout(then, 1); // refused: no-restricted-globals
  setInterval(then, 1); // refused: no-restricted-globals
  setImmediate(then); // refused: no-restricted-globals
  queueMicrotask(then); // refused: no-restricted-globals
};
