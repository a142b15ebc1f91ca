const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Where the string that begins at `start` ends: the place of its closing quote. */
export const endOfString = (text: string, start: number): number => {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE) return at;
  }
  return text.length;
};

/** Whether brackets nest deeper than `limit`. Reads the raw text, so that nothing recursive ever sees a deep body. */
export const isDeeperThan = (text: string, limit: number): boolean => {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > limit) return true;
  }
  return false;
};
