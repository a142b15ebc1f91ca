import type { Entry } from './payload.js';

/** Something that stores an entry durably, each in a commit of the caller's own as far as the caller can tell. */
export interface Contender {
  readonly append: (entry: Entry) => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}
