import { numbered } from './rule.js';

const YEAR = 'allowances and subsidies';

export const aftercareRules = numbered('AFT', 1, [
  ['One case per started placement; its check-points follow from the actual start', 'assumed'],
  ['Check-points by civil months, each with its window', 'assumed'],
  ['A check-point is done by two-way contact or a document; attempts alone never do', 'analogous'],
  [
    'Retained with any employer: at work on the day, gaps of 14 days at most; what people say alone is marked so',
    'analogous',
  ],
  ['Unknown is neither retained nor not; it stays in the coverage', 'analogous'],
  ['Stronger evidence revises what was known, and nothing is edited', 'assumed'],
  ['Insured work of 30 hours is employment of record; other kinds stand apart', 'analogous'],
  [
    'Paid activity is asked about in its middle and at its end, and three and six months after',
    'sourced',
  ],
  ['At most 57 approved hours a month, eight a day, within the agreement', 'sourced', YEAR],
  [
    'An allowance is hours times the living wage, down to 10 won; a month closes once',
    'sourced',
    YEAR,
  ],
  ['Host and operator both approve, and neither is the person or kin', 'assumed', YEAR],
  ['An extension of three months at most, before the end, with its budget', 'sourced', YEAR],
  ['A subsidy after three full months with the same company', 'sourced', YEAR],
  ['One claim per placement; who pays is not who verifies', 'sourced', YEAR],
  ['A separation found later to lie before three months is clawed back', 'assumed', YEAR],
  [
    'A grave issue reaches a person within one working day and pauses referrals to that employer',
    'assumed',
  ],
  ['Without consent to contact there is no contact; the placement stays a fact', 'law'],
  ['Who loses work before three months is counselled again, unless they decline', 'sourced'],
]);
