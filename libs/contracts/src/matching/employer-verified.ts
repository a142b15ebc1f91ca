import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id, OneOf } from '../fields.js';

/** The employer passed every check and may publish orders until `validUntil`, the last day it holds (T-28). */
export const EmployerVerified = event(
  'matching',
  'EmployerVerified',
  1,
  {
    employerId: Id,
    checks: Type.Array(
      Type.Object(
        {
          kind: Code,
          result: OneOf('PASSED', 'FAILED'),
          source: Code,
          checkedOn: CivilDate,
        },
        { additionalProperties: false },
      ),
      { minItems: 1 },
    ),
    validUntil: CivilDate,
  },
  {
    title: { ko: '구인기업 확인', en: 'An employer was verified' },
    examples: [
      {
        employerId: '0199b2c0-0000-7000-8000-0000000e3001',
        checks: [
          {
            kind: 'BUSINESS_STATUS',
            result: 'PASSED',
            source: 'TAX_SERVICE',
            checkedOn: '2026-03-03',
          },
          {
            kind: 'WAGE_ARREARS',
            result: 'PASSED',
            source: 'LABOUR_MINISTRY',
            checkedOn: '2026-03-03',
          },
        ],
        validUntil: '2027-03-02',
      },
      {
        employerId: '0199b2c0-0000-7000-8000-0000000e3002',
        checks: [
          {
            kind: 'BUSINESS_STATUS',
            result: 'PASSED',
            source: 'DOCUMENT',
            checkedOn: '2026-05-04',
          },
        ],
        validUntil: '2027-05-03',
      },
    ],
  },
);
export type EmployerVerified = EventOf<typeof EmployerVerified>;
