import type { CivilDate } from '@academy/kernel';
import type { AftercarePolicy } from './aftercare-case/domain/open-aftercare.js';

/** Policy values with the date from which they hold; `assumed` ones the Foundation has not confirmed yet. */
interface Dated {
  readonly version: string;
  readonly effectiveFrom: CivilDate;
  readonly assumed: boolean;
}
type Versions<P> = readonly (P & Dated)[];

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

const inForce = <P extends Dated>(versions: readonly P[], on: CivilDate): P => {
  const found = versions.findLast(({ effectiveFrom }) => effectiveFrom <= on);
  if (found === undefined) throw new RangeError(`no policy is in force on ${on}`);
  return found;
};

/** The rules of after-care in force on a date, for the commands that need them; throws `RangeError` before the first. */
export const policyOn = (on: CivilDate) => ({ aftercare: inForce(aftercareVersions, on) });
