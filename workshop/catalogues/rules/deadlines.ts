import { numbered } from './rule.js';

const YEAR = 'allowances and subsidies';

export const deadlineRules = numbered('T', 0, [
  ['Months are counted by the Civil Act in Korean time', 'law'],
  ['A proof of identity counts for 24 hours', 'assumed'],
  ['A registration that is not completed loses its personal data after 30 days', 'assumed'],
  ['Evidence is brought within 14 days', 'assumed'],
  ['An eligibility is decided within five working days', 'assumed'],
  ['A denial or dismissal may be appealed for 14 days', 'assumed'],
  ['A case has a consultant within three working days, or goes up', 'assumed'],
  ['A first appointment within ten days of the assignment', 'assumed'],
  ['A hand-over is accepted within two working days', 'analogous'],
  ['Reminders the evening before and two hours ahead; nothing at night', 'assumed'],
  ['Ten minutes of grace; cancelled within 24 hours is late', 'assumed'],
  ['A class run is decided upon five working days before it starts', 'analogous'],
  ['A seat is held for 15 minutes, for somebody selected 48 hours', 'assumed'],
  ['An offer stands for 24, 6 or 2 hours by its distance from the start', 'assumed'],
  ['Leaving a class is free until three days before', 'assumed'],
  ['Attendance locks after 24 hours, results within seven days', 'assumed'],
  ['A recommendation lasts 14 days, a person answers in five, an employer in seven', 'assumed'],
  ['An offer is answered in three days', 'assumed'],
  ['A start is confirmed the day after, and resolved within seven', 'assumed'],
  ['A profile is fresh for 90 days', 'assumed'],
  ['Without a counted service for 75 days an exit is proposed, after 90 it is made', 'analogous'],
  [
    'Check-points after 1, 3, 6 and 12 months, with three more attempts, closed after 21 days',
    'assumed',
  ],
  ['From the 65th birthday no new entry', 'assumed'],
  [
    'Validity: eligibility 90 days, readiness and recommendation 180, basic education 24 months',
    'assumed',
  ],
  ['A plan is reviewed every 30 days, and 14 days after a class', 'assumed'],
  ['An allowance closes on the fifth working day and is paid on the 15th', 'assumed', YEAR],
  ['A subsidy is claimed within 60 days', 'assumed', YEAR],
  ['A grave issue at work is answered within one working day', 'assumed'],
  ['An employer’s verification counts for 12 months', 'assumed'],
  ['A data-subject request is answered within ten days', 'law'],
  [
    'Records of an exit are kept for five years, then destroyed',
    'analogous',
    'retention of records',
  ],
  ['What is not done in time goes up', 'assumed'],
]);
