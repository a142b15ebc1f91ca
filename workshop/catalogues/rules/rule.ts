/**
 * A rule of the programme. `basis`: `sourced` (published by the city or the Foundation), `analogous` (of a comparable scheme),
 * `law`, or `assumed` (nobody at the Foundation has decided it). `later` names what a rule waits for that is not built yet.
 */
export interface Rule {
  readonly id: string;
  readonly says: string;
  readonly basis: 'sourced' | 'analogous' | 'law' | 'assumed';
  readonly later?: string;
}

type Told = readonly [says: string, basis: Rule['basis'], later?: string];

/** Numbers the rules of one family: `REG-1`, `REG-2` and so on. */
export const numbered = (family: string, first: number, told: readonly Told[]): readonly Rule[] =>
  told.map(([says, basis, later], index) => ({
    id: `${family}-${String(first + index).padStart(family === 'T' ? 2 : 1, '0')}`,
    says,
    basis,
    ...(later === undefined ? {} : { later }),
  }));
