import type { CivilDate } from './civil-date.js';

/** Policy values with the date from which they hold; `assumed` ones the Foundation has not confirmed yet. */
export interface Dated {
  readonly version: string;
  readonly effectiveFrom: CivilDate;
  readonly assumed: boolean;
}

/** The versions of a policy in the order of their dates. */
export type Versions<P> = readonly (P & Dated)[];

/** The version in force on a date; throws `RangeError` before the first one. */
export const inForce = <P extends Dated>(versions: readonly P[], on: CivilDate): P => {
  const found = versions.findLast(({ effectiveFrom }) => effectiveFrom <= on);
  if (found === undefined) throw new RangeError(`no policy is in force on ${on}`);
  return found;
};
