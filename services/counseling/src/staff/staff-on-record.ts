import type { StaffRole } from '@academy/contracts';
import type { CivilDate } from '@academy/kernel';

interface Dated {
  /** First day on which it holds. */
  readonly from: CivilDate;
}

export interface Roles extends Dated {
  readonly roles: readonly StaffRole[];
}

export interface Campuses extends Dated {
  readonly campusIds: readonly string[];
}

export interface Leave extends Dated {
  /** First day of work again; null while it is not known. */
  readonly until: CivilDate | null;
}

/** What counselling knows of somebody who works for the academy, from what campus-directory tells. */
export interface StaffRecord {
  readonly roles: readonly Roles[];
  readonly campuses: readonly Campuses[];
  readonly leaves: readonly Leave[];
  /** First day on which they no longer work here. */
  readonly leftOn: CivilDate | null;
}

/** Before every date: how things were when somebody was registered. */
export const FROM_THE_BEGINNING = '0001-01-01';

/** What holds on a date: of several from the same day the last that was told. */
const holdingOn = <Holding extends Dated>(
  history: readonly Holding[],
  on: CivilDate,
): Holding | undefined => {
  const begun = history.filter(({ from }) => from <= on);
  const latest = begun.reduce((last, { from }) => (from > last ? from : last), '');
  return begun.findLast(({ from }) => from === latest);
};

const isAtWork = ({ leaves, leftOn }: StaffRecord, on: CivilDate): boolean =>
  (leftOn === null || on < leftOn) &&
  !leaves.some(({ from, until }) => from <= on && (until === null || on < until));

/** Whether somebody counsels at a campus on a date: in that role, assigned there, neither away nor gone (COU-3). */
export const counselsOn = (staff: StaffRecord, campusId: string, on: CivilDate): boolean =>
  isAtWork(staff, on) &&
  (holdingOn(staff.roles, on)?.roles ?? []).includes('CONSULTANT') &&
  (holdingOn(staff.campuses, on)?.campusIds ?? []).includes(campusId);

/** Whether somebody was ever assigned to a campus: then the directory knows who works there. */
export const isKnownAt = ({ campuses }: Pick<StaffRecord, 'campuses'>, campusId: string): boolean =>
  campuses.some(({ campusIds }) => campusIds.includes(campusId));

/** The leaves after somebody is back from a day on: those to come are off, the one that lasts is over. */
export const backOn = (leaves: readonly Leave[], day: CivilDate): readonly Leave[] =>
  leaves
    .filter(({ from }) => from < day)
    .map((leave) => (leave.until === null || leave.until > day ? { ...leave, until: day } : leave));
