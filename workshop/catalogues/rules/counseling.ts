import { numbered } from './rule.js';

export const counselingRules = numbered('COU', 1, [
  ['Exactly one consultant is responsible for a case', 'sourced'],
  [
    'A consultant has no more open cases than the cap, unless a manager lifts it for a time',
    'analogous',
  ],
  ['A consultant is assigned only at a campus where they work that day', 'assumed'],
  ['An appointment owns one slot; nobody is in two places at once', 'analogous'],
  ['A person has at most two appointments ahead, and one a day', 'assumed'],
  [
    'An appointment is moved with the same consultant, unless the person asks for another',
    'analogous',
  ],
  ['Not coming counts after the grace only; coming late within the slot takes it back', 'assumed'],
  [
    'Who is stood up is not measured by it; what staff cancel never counts against the person',
    'analogous',
  ],
  [
    'A readiness level holds only when a consultant has confirmed it; a new proposal replaces none',
    'law',
  ],
  [
    'Deciding otherwise needs a reason; where the person disagrees somebody else looks at it',
    'law',
  ],
  ['Age, sex and district are no inputs of a proposal, and its factors are kept', 'analogous'],
  ['A class is recommended on the ground of a confirmed, valid level', 'sourced'],
  ['One agreed plan per case; every version keeps both parties’ agreement', 'analogous'],
  ['Notes are only added to; health details need the consent for sensitive data', 'law'],
  [
    'A case does not close over a hand-over, an undecided activity or a placement before its first month',
    'assumed',
  ],
  ['A change of consultant is one step: owner, note, open items, notice', 'analogous'],
]);
