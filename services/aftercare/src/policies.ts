import { inForce, type CivilDate, type Versions } from '@academy/kernel';
import type { AftercarePolicy } from './aftercare-case/domain/open-aftercare.js';

const usualWindow = { daysBefore: 7, daysAfter: 21 };

const aftercareVersions: Versions<AftercarePolicy> = [
  {
    version: '2026.1',
    effectiveFrom: '2026-01-01',
    assumed: true,
    programTypes: ['OPEN_HIRE', 'HIRING'],
    checkpoints: [
      { code: 'M1', months: 1, daysBefore: 3, daysAfter: 14 },
      { code: 'M3', months: 3, ...usualWindow },
      { code: 'M6', months: 6, ...usualWindow },
      { code: 'M12', months: 12, ...usualWindow },
    ],
  },
];

/** The rules of after-care in force on a date, for the commands that need them; throws `RangeError` before the first. */
export const policyOn = (on: CivilDate) => ({ aftercare: inForce(aftercareVersions, on) });
