import type { Rule } from './rule.js';

const YEAR = 'allowances and subsidies';

const told: readonly (readonly [says: string, later?: string])[] = [
  ['full age 39 and 40 around a birthday'],
  ['full age 64 and 65 around a birthday'],
  ['born on 29 February'],
  ['12 of 15 sessions complete a class'],
  ['late marks of three to an absence'],
  ['a cancelled session leaves the denominator'],
  ['23.99 of 30 hours do not complete it'],
  ['two cancel in the same second, two are offered a seat'],
  ['who accepted and cancels is not offered again'],
  ['a seat free 13 and 11 hours before the start'],
  ['one below the minimum on the day of the decision'],
  ['check-points of a start on 2 March'],
  ['check-points of a start on 31 August'],
  ['ten free days between two jobs'],
  ['57 and 56.5 hours at the living wage', YEAR],
  ['58 hours submitted', YEAR],
  ['consent withdrawn before the referral is sent'],
  ['an exit is dated by the last counted service'],
  ['attendance recorded four days late'],
  ['two registrations of one person in the same second'],
  ['a model run after a person has decided'],
  ['an employer is suspended'],
];

/** The boundary vectors, as specs (domain.md §8.4). */
export const vectors: readonly Rule[] = told.map(([says, later], index) => ({
  id: `vector ${index + 1}`,
  says,
  basis: 'assumed',
  ...(later === undefined ? {} : { later }),
}));
