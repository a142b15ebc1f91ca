import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';

/** The verification of the employer ran out and its orders rest until it is renewed (T-28). */
export const EmployerVerificationLapsed = event(
  'matching',
  'EmployerVerificationLapsed',
  1,
  { employerId: Id, validUntil: CivilDate },
  {
    title: { ko: '구인기업 확인 만료', en: 'The verification of an employer lapsed' },
    examples: [
      {
        employerId: '0199b2c0-0000-7000-8000-0000000e3001',
        validUntil: '2027-03-02',
      },
      {
        employerId: '0199b2c0-0000-7000-8000-0000000e3002',
        validUntil: '2027-05-03',
      },
    ],
  },
);
export type EmployerVerificationLapsed = EventOf<typeof EmployerVerificationLapsed>;
