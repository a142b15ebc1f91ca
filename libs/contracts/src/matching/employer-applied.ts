import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { BlindIndex, Id } from '../fields.js';
import { WorkDistrict } from './fields.js';

/** An organisation asked to take part as an employer. */
export const EmployerApplied = event(
  'matching',
  'EmployerApplied',
  1,
  {
    employerId: Id,
    bizNoHash: BlindIndex,
    sizeRegularWorkers: Type.Integer({ minimum: 0 }),
    industryCode: Type.String({ pattern: '^[A-U](\\d{2,5})?$', description: 'KSIC' }),
    district: WorkDistrict,
    insured4: Type.Boolean({ description: 'all four social insurances' }),
    publicBody: Type.Boolean(),
  },
  {
    title: { ko: '구인기업 참여 신청', en: 'An employer applied' },
    examples: [
      {
        employerId: '0199b2c0-0000-7000-8000-0000000e3001',
        bizNoHash: 'b1'.repeat(32),
        sizeRegularWorkers: 42,
        industryCode: 'N74100',
        district: '11440',
        insured4: true,
        publicBody: false,
      },
      {
        employerId: '0199b2c0-0000-7000-8000-0000000e3002',
        bizNoHash: 'b2'.repeat(32),
        sizeRegularWorkers: 310,
        industryCode: 'O',
        district: 'OUTSIDE',
        insured4: true,
        publicBody: true,
      },
    ],
  },
);
export type EmployerApplied = EventOf<typeof EmployerApplied>;
