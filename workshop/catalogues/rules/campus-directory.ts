import { numbered } from './rule.js';

export const campusRules = numbered('CAM', 1, [
  ['Campuses are data; no code knows how many there are', 'sourced'],
  [
    'Every district has exactly one campus for counselling on every day; people may choose another',
    'sourced',
  ],
  [
    'Slots do not overlap, lie in working time and opening hours, and have the length of their purpose',
    'analogous',
  ],
  ['A slot has one hold or booking; a hold ends after ten minutes', 'assumed'],
  [
    'Bookings of a room do not overlap, with ten minutes between; people and equipment fit',
    'assumed',
  ],
  ['What is withdrawn, closed or left lists the bookings that it affects', 'assumed'],
  ['No campus closes over future bookings, nor as the only one of a district', 'assumed'],
  ['A consultant has at most seven sessions a day', 'analogous'],
  ['A consultant has a campus and a specialty', 'analogous'],
  ['Changes have a date, and so have questions', 'assumed'],
]);
