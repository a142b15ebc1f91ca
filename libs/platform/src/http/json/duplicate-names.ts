import { endOfString } from './depth.js';

/** A name as it was meant: an escaped letter is the same letter. */
const nameIn = (raw: string): string =>
  raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1);

/** Where a reader of JSON is: in which object, with which names so far, and whether the next text is a name. */
class Place {
  private readonly outer: (Set<string> | undefined)[] = [];
  /** Of the object that is open; a list has none. */
  private names: Set<string> | undefined;
  private nameNext = false;

  pass(mark: string): void {
    if (mark === '{' || mark === '[') {
      this.outer.push(this.names);
      this.names = mark === '{' ? new Set() : undefined;
    }
    if (mark === '}' || mark === ']') this.names = this.outer.pop();
    this.nameNext = (mark === '{' || mark === ',') && this.names !== undefined;
  }

  /** Whether the text is a name that this object has already. */
  repeats(raw: string): boolean {
    if (!this.nameNext || !this.names) return false;
    const name = nameIn(raw);
    if (this.names.has(name)) return true;
    this.names.add(name);
    this.nameNext = false;
    return false;
  }
}

/**
 * Whether an object names a property twice. `JSON.parse` would keep the last one, another reader the first: two parties would
 * have agreed to different things. Reads the raw text of what was already parsed as JSON.
 */
export const namesTwice = (text: string): boolean => {
  const place = new Place();
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '"') {
      const start = at;
      at = endOfString(text, at);
      if (place.repeats(text.slice(start, at + 1))) return true;
    } else if ('{[]},'.includes(mark)) place.pass(mark);
  }
  return false;
};
