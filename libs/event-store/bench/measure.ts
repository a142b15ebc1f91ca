/** A figure with what it is compared with, measured in the same run. */
export interface Measure {
  readonly name: string;
  readonly unit: 'events/s' | 'ms';
  readonly value: number;
  readonly references: Readonly<Record<string, number>>;
}

/** How a figure must stand to one of its references: at least, or at most, so many times as large. */
export interface Target {
  readonly measure: string;
  readonly reference: string;
  readonly bound: 'at least' | 'at most';
  readonly times: number;
}

const target = (
  measure: string,
  reference: string,
  bound: Target['bound'],
  times: number,
): Target => ({
  measure,
  reference,
  bound,
  times,
});

export const targets: readonly Target[] = [
  target('append.1', 'insert', 'at least', 0.45),
  target('append.32', 'insert', 'at least', 0.85),
  target('append.32', 'emmett', 'at least', 3),
  target('append.256', 'insert', 'at least', 2),
  target('append.256', 'emmett', 'at least', 10),
  target('append.32.p99', 'insert', 'at most', 1),
  target('append.hot', 'append.256', 'at least', 0.3),
  target('read', 'rawRead', 'at least', 0.6),
  target('rebuild.1', 'rawRead', 'at least', 0.3),
  target('rebuild.2', 'rebuild.1', 'at least', 1),
];

export const ratioOf = ({ value, references }: Measure, reference: string): number | undefined => {
  const against = references[reference];
  return against === undefined ? undefined : value / against;
};

/** Whether the target is met; `undefined` when this run did not measure it. */
export const isMet = (
  { measure: name, reference, bound, times }: Target,
  measures: readonly Measure[],
): boolean | undefined => {
  const measure = measures.find((one) => one.name === name);
  const ratio = measure && ratioOf(measure, reference);
  if (ratio === undefined) return undefined;
  return bound === 'at least' ? ratio >= times : ratio <= times;
};
