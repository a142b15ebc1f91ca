import { numbered } from './rule.js';

const YEAR = 'subsidised programmes, with quota and money';
const FAIRS = 'job fairs';

export const matchingRules = numbered('MAT', 1, [
  [
    'Only verified employers publish; a suspension pauses their orders and withdraws unanswered referrals',
    'analogous',
  ],
  [
    'HIRING: workplace in Seoul, five workers, four insurances, sound, at most 15 places a year',
    'sourced',
    YEAR,
  ],
  ['WORK_EXPERIENCE: workplace in the capital area with three workers', 'sourced', YEAR],
  [
    'No order with an age limit, forbidden questions or too low a wage; the programme’s own ages are a recorded exception',
    'law',
  ],
  [
    'No more openings filled than there are; the last one closes the order and tells who waits',
    'assumed',
  ],
  ['HIRING 30 to 40 hours a week for three months; WORK_EXPERIENCE 57 hours a month', 'sourced'],
  ['A published order ends after 30 days and is extended twice at most', 'analogous'],
  ['A recommendation keeps versions, checks and at least three factors, and is advice only', 'law'],
  ['Who refused automated recommendation is in no run', 'law'],
  [
    'A pair that was dismissed is not recommended again unless something material changed',
    'assumed',
  ],
  [
    'Sent only with the person’s consent for this order and for employers at that second; listed fields alone',
    'law',
  ],
  ['One live referral per person and order, five per person', 'assumed'],
  [
    'Every referral ends in exactly one outcome, with a reason; silence ends it as expired',
    'analogous',
  ],
  ['Quota reserved and consumed stays within seats and budget', 'sourced', YEAR],
  ['A subsidised placement needs host, contracts, insurance and preparation', 'sourced', YEAR],
  ['Paid activity is counted as employment nowhere', 'sourced'],
  ['Subsidised placements of a person do not overlap; one subsidy in 12 months', 'analogous', YEAR],
  ['No kinship with the host, no earlier insured work there', 'analogous', YEAR],
  ['Work begins within 60 days; not begun a week after its day it must be resolved', 'assumed'],
  ['Jobs that people find themselves count apart', 'analogous'],
  ['Briefings: registered people first, others while there is room', 'sourced', FAIRS],
  ['A called ticket lapses after ten minutes and comes back once', 'sourced', FAIRS],
  ['Guests of a fair check in without an account; no referral without one', 'assumed', FAIRS],
]);
