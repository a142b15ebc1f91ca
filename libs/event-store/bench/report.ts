import { isMet, ratioOf, targets, type Measure } from './measure.js';

const number = (value: number, unit: Measure['unit']): string =>
  value.toLocaleString('en', { maximumFractionDigits: unit === 'ms' ? 2 : 0 });

const verdict = (measure: Measure, reference: string, measures: readonly Measure[]): string => {
  const target = targets.find((one) => one.measure === measure.name && one.reference === reference);
  if (!target) return '';
  const { bound, times } = target;
  return `${isMet(target, measures) ? 'met' : 'MISSED'} (${bound} ${times}×)`;
};

/** A line per measure and reference: value, reference, ratio, and the target where there is one. */
export const table = (measures: readonly Measure[]): string => {
  const rows = measures.flatMap((measure) =>
    Object.entries(measure.references).map(([reference, against]) => [
      measure.name,
      `${number(measure.value, measure.unit)} ${measure.unit}`,
      reference,
      number(against, measure.unit),
      `${(ratioOf(measure, reference) ?? NaN).toFixed(2)}×`,
      verdict(measure, reference, measures),
    ]),
  );
  const all = [['measure', 'value', 'reference', 'value', 'ratio', 'target'], ...rows];
  const widths = all[0]?.map((_, column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** The targets that this run missed, in words. */
export const missed = (measures: readonly Measure[]): string[] =>
  targets
    .filter((target) => isMet(target, measures) === false)
    .map(({ measure, reference, bound, times }) => `${measure}: ${bound} ${times}× ${reference}`);

const rounded = ({ unit, value, ...measure }: Measure): object => {
  const round = (figure: number): number => Number(figure.toFixed(unit === 'ms' ? 3 : 1));
  const references = Object.entries(measure.references).map(([name, figure]) => [
    name,
    round(figure),
  ]);
  return {
    name: measure.name,
    unit,
    value: round(value),
    references: Object.fromEntries(references) as object,
  };
};

/** One line of JSON for machines. */
export const json = (measures: readonly Measure[]): string => JSON.stringify(measures.map(rounded));
