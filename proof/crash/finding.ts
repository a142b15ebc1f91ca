/** What must never be, by the invariants of reliability-security.md §5.2. */
export type Harm = 'lost' | 'doubled' | 'out of order' | 'skipped' | 'wrong';

/** A number of things that are not as they must be. */
export interface Finding {
  readonly invariant: `I${number}`;
  readonly harm: Harm;
  readonly what: string;
  readonly count: number;
  /** Whether work that is still under way may mend it; what is doubled or out of order stays so. */
  readonly mayPass: boolean;
}

export const tellFindings = (findings: readonly Finding[]): string =>
  findings
    .map(({ invariant, harm, what, count }) => `${invariant}: ${count} ${what} ${harm}`)
    .join('; ') || 'nothing';

/** How often a list of numbers is not exactly 1, 2 … `length`. */
export interface Flaws {
  readonly missing: number;
  readonly doubled: number;
  /** Numbers that arrived after a higher one. */
  readonly early: number;
  /** Numbers that have not arrived although a higher one has. */
  readonly skipped: number;
  /** Numbers that nobody sent. */
  readonly strange: number;
}

const flawsOf = (actual: readonly number[], length: number): Flaws => {
  const seen = new Set(actual);
  let highest = 0;
  let early = 0;
  for (const number of seen) {
    if (number < highest) early += 1;
    highest = Math.max(highest, number);
  }
  const known = [...seen].filter((number) => number >= 1 && number <= length).length;
  return {
    missing: length - known,
    doubled: actual.length - seen.size,
    early,
    skipped: Math.min(highest, length) - known,
    strange: seen.size - known,
  };
};

/** What is wrong with effects that must be, for each person, 1 … the number of their steps. */
export const findInSequences = (
  what: string,
  actual: ReadonlyMap<string, readonly number[]>,
  lengths: ReadonlyMap<string, number>,
): Finding[] => {
  const people = new Set([...actual.keys(), ...lengths.keys()]);
  const flaws = [...people].map((person) =>
    flawsOf(actual.get(person) ?? [], lengths.get(person) ?? 0),
  );
  const sum = (of: (flaws: Flaws) => number): number =>
    flaws.reduce((all, one) => all + of(one), 0);
  const skipped = sum((of) => of.skipped);
  return [
    { invariant: 'I2', harm: 'doubled', what, count: sum((of) => of.doubled), mayPass: false },
    { invariant: 'I7', harm: 'out of order', what, count: sum((of) => of.early), mayPass: false },
    { invariant: 'I7', harm: 'skipped', what, count: skipped, mayPass: false },
    // One that has been overtaken comes too late whenever it comes.
    { invariant: 'I8', harm: 'lost', what, count: sum((of) => of.missing), mayPass: skipped === 0 },
    { invariant: 'I8', harm: 'wrong', what, count: sum((of) => of.strange), mayPass: false },
  ];
};
