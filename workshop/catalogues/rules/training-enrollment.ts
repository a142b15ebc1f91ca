import { numbered } from './rule.js';

export const trainingRules = numbered('TRN', 1, [
  ['No other class before basic education is completed and valid', 'sourced'],
  [
    'FAST_TRACK and REGULAR need a valid recommendation; EXPLORATION is the person’s choice',
    'sourced',
  ],
  [
    'Seats held, confirmed and active never exceed the capacity, nor that the smallest room',
    'assumed',
  ],
  ['One live enrolment per person and run, and per course and year', 'analogous'],
  [
    'A person’s sessions, appointments and interviews do not overlap; interviews only warn',
    'assumed',
  ],
  ['One active class beside basic education; a regular class allows no other', 'assumed'],
  [
    'The wait list is ordered by class of priority, time and id; going past somebody is written down',
    'analogous',
  ],
  ['As many open offers as free seats; one per person; none in the last 12 hours', 'analogous'],
  [
    'Whatever frees a seat leads to the same step, and why there was no offer can be asked',
    'analogous',
  ],
  ['A run under its minimum is decided upon; it never starts by default', 'analogous'],
  [
    'A run that was cancelled or settled stays so; once attendance is locked it is not cancelled',
    'assumed',
  ],
  ['Attendance is marked for active enrolments, in the session’s window, once', 'analogous'],
  [
    'After the lock a correction needs an unlock; after the results only a revision with an approver',
    'analogous',
  ],
  ['The rate is hours attended by hours held; late marks add up to absences', 'analogous'],
  [
    'Completed by exact fractions, mandatory sessions and score, never by rounded percentages',
    'analogous',
  ],
  [
    'Dismissed for absence only when the rate cannot be reached any more, and after a warning',
    'assumed',
  ],
  [
    'A certificate only for a completion; its number is unique; it falls with the result',
    'assumed',
  ],
  [
    'Strikes: a warning, then 60 days, then 180; what is not the person’s fault is none',
    'analogous',
  ],
  [
    'Leaving for a job is no failure; from half of the class on it counts as early employment',
    'assumed',
  ],
  [
    'The course version is fixed with the schedule; the rules of completion do not change after the start',
    'assumed',
  ],
  ['Attendance by somebody else is a dismissal, with evidence', 'analogous'],
]);
