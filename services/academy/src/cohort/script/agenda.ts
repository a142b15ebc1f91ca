/** What somebody does, step after step; each `yield` is the instant at which they go on. */
export type Script = AsyncGenerator<string, void>;

interface Entry {
  readonly at: string;
  readonly script: Script;
}

/** Who goes on when. Scripts of one moment go on together, in the order in which they were entered. */
export class Agenda {
  private entries: Entry[] = [];

  enter(at: string, script: Script): void {
    this.entries.push({ at, script });
  }

  get size(): number {
    return this.entries.length;
  }

  /** Takes out those whose moment is next, if it is not after `until`. */
  takeNext(
    until: string,
  ): { readonly at: string; readonly scripts: readonly Script[] } | undefined {
    const at = this.entries.map((entry) => entry.at).sort()[0];
    if (at === undefined || at > until) return undefined;
    const scripts = this.entries.filter((entry) => entry.at === at).map(({ script }) => script);
    this.entries = this.entries.filter((entry) => entry.at !== at);
    return { at, scripts };
  }
}
