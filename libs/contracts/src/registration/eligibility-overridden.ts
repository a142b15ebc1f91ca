import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id, OneOf } from '../fields.js';
import { DeciderId, ProgramCode } from './fields.js';

/** Somebody other than who decided set a decision aside, to the last day `expiresOn`. */
export const EligibilityOverridden = event(
  'registration',
  'EligibilityOverridden',
  1,
  {
    reviewId: Id,
    participantId: Id,
    programCode: ProgramCode,
    to: OneOf('CONFIRMED', 'DENIED'),
    approverId: DeciderId,
    reasonCode: Code,
    expiresOn: CivilDate,
  },
  {
    title: { ko: '자격 결정 변경', en: 'A decision on eligibility was overridden' },
    examples: [
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        programCode: 'ACADEMY',
        to: 'CONFIRMED',
        approverId: 'hq-1',
        reasonCode: 'MOVING_TO_SEOUL',
        expiresOn: '2026-04-30',
      },
      {
        reviewId: '0199b2c0-0000-7000-8000-0000000000e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        programCode: 'HIRING',
        to: 'DENIED',
        approverId: 'hq-2',
        reasonCode: 'FALSE_EVIDENCE',
        expiresOn: '2026-12-31',
      },
    ],
  },
);
export type EligibilityOverridden = EventOf<typeof EligibilityOverridden>;
