import { numbered } from './rule.js';

export const registrationRules = numbered('REG', 1, [
  [
    'One active account per person; a second attempt is reviewed, and the newer account waits',
    'sourced',
  ],
  [
    'Nobody is merged automatically; a merge is decided by a person and can be undone for 30 days',
    'sourced',
  ],
  ['Registered only with a proven identity and the required consents to the current notice', 'law'],
  ['Required and optional consents stand apart; refusing an optional one blocks nothing', 'law'],
  ['A resident registration number is never kept, nor taken in', 'law'],
  [
    'The academy is open to residents of Seoul of full age 40 to 64 who state their will to work, employed or not',
    'sourced',
  ],
  ['HIRING and WORK_EXPERIENCE have conditions of their own', 'analogous'],
  [
    'A decision names the evidence it used; what somebody only declares confirms for 14 days at most',
    'assumed',
  ],
  ['An eligibility is valid for 90 days; what has begun is not stopped by its end', 'assumed'],
  ['One open or paused participation per person; their numbers only rise', 'assumed'],
  ['A participation opens only on an eligibility that is valid on that day', 'assumed'],
  ['An exit is dated by the last counted service', 'assumed'],
  ['Nobody is exited while a confirmed service lies ahead', 'assumed'],
  [
    'Who comes back after an exit gets a new participation; the old one reopens within 30 days only',
    'analogous',
  ],
  [
    'A profile enters the pool with a wish, a district, a lawful wage, a consent and an open participation',
    'assumed',
  ],
  ['A profile that is not confirmed for 90 days leaves the pool', 'sourced'],
  ['Withdrawing the consent for employers stops new and unsent referrals at once', 'law'],
  ['Nobody is erased while money is being settled, audited or kept by law', 'law'],
  ['Turning 65 ends nothing that runs; it only blocks new entries', 'assumed'],
  ['Moving out of Seoul ends nothing that runs; it blocks new entries from that day', 'assumed'],
  ['What staff enter for a person carries their own name and the person’s confirmation', 'sourced'],
]);
