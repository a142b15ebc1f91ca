import type { StaffRole } from '@academy/contracts';
import { addDays, Rejection } from '@academy/kernel';
import type { StaffEvent } from './events.js';

/** Before every date: how things were when somebody was registered. */
const FROM_THE_BEGINNING = '0001-01-01';

interface Terms {
  readonly from: string;
  readonly roles: readonly StaffRole[];
  readonly specialties: readonly string[];
}

interface Assignment {
  readonly from: string;
  readonly campusIds: readonly string[];
}

interface Leave {
  readonly from: string;
  /** First day of work again; null while it is not known. */
  readonly until: string | null;
  readonly coverId: string | null;
}

/** What is known of somebody who works for the academy, with the dates from which it holds (CAM-10). */
export interface StaffRecord {
  readonly staffId: string;
  readonly terms: readonly Terms[];
  readonly assignments: readonly Assignment[];
  readonly languages: readonly string[];
  /** Hours a week. */
  readonly weeklyHours: number;
  readonly leaves: readonly Leave[];
  /** First day on which they no longer work here. */
  readonly leftOn: string | null;
  readonly successorId: string | null;
}

export type StaffMember =
  { readonly status: 'unknown' } | (StaffRecord & { readonly status: 'known' });

export const initialState: StaffMember = { status: 'unknown' };

/** The part of the history that holds on a date: of several from the same day the last that was recorded. */
const holdingOn = <Dated extends { readonly from: string }>(
  history: readonly Dated[],
  on: string,
): Dated | undefined => {
  const begun = history.filter(({ from }) => from <= on);
  const latest = begun
    .map(({ from }) => from)
    .sort()
    .at(-1);
  return begun.findLast(({ from }) => from === latest);
};

const backOn =
  (day: string) =>
  (leave: Leave): readonly Leave[] => {
    if (leave.from >= day) return [];
    return [leave.until === null || leave.until > day ? { ...leave, until: day } : leave];
  };

const registering = ({ data }: Extract<StaffEvent, { type: 'StaffRegistered' }>): StaffMember => {
  const { staffId, roles, specialties, campusIds, languages, weeklyHours } = data;
  return {
    status: 'known',
    ...{ staffId, languages, weeklyHours },
    terms: [{ from: FROM_THE_BEGINNING, roles, specialties }],
    assignments: [{ from: FROM_THE_BEGINNING, campusIds }],
    ...{ leaves: [], leftOn: null, successorId: null },
  };
};

/** The member of staff after an event; nothing comes before registration. */
export const evolve = (staff: StaffMember, event: StaffEvent): StaffMember => {
  if (event.type === 'StaffRegistered') return registering(event);
  if (staff.status === 'unknown') return staff;
  const { type, data } = event;
  switch (type) {
    case 'StaffAssignedToCampus': {
      const assignment = { from: data.effectiveOn, campusIds: data.campusIds };
      return { ...staff, assignments: [...staff.assignments, assignment] };
    }
    case 'StaffRoleChanged': {
      const { effectiveOn: from, roles, specialties } = data;
      return { ...staff, terms: [...staff.terms, { from, roles, specialties }] };
    }
    case 'StaffLeavePlanned': {
      const { from, to, coverId = null } = data;
      const until = to === undefined ? null : addDays(to, 1);
      return { ...staff, leaves: [...staff.leaves, { from, until, coverId }] };
    }
    case 'StaffReturned':
      return { ...staff, leaves: staff.leaves.flatMap(backOn(data.effectiveOn)) };
    case 'StaffLeft':
      return { ...staff, leftOn: data.effectiveOn, successorId: data.successorId ?? null };
  }
};

/** Roles, specialties and sites of somebody on a date. */
export const termsOn = (
  { terms, assignments }: Pick<StaffRecord, 'terms' | 'assignments'>,
  on: string,
) => ({
  roles: holdingOn(terms, on)?.roles ?? [],
  specialties: holdingOn(terms, on)?.specialties ?? [],
  campusIds: holdingOn(assignments, on)?.campusIds ?? [],
});

/** Whether somebody is at work on a date: neither away nor gone. */
export const isAtWork = (
  { leaves, leftOn }: Pick<StaffRecord, 'leaves' | 'leftOn'>,
  on: string,
): boolean =>
  (leftOn === null || on < leftOn) &&
  !leaves.some(({ from, until }) => from <= on && (until === null || on < until));

/** Whether somebody counsels at a site on a date (CAM-3). */
export const counselsOn = (staff: StaffMember, campusId: string, on: string): boolean => {
  if (staff.status === 'unknown' || !isAtWork(staff, on)) return false;
  const { roles, campusIds } = termsOn(staff, on);
  return roles.includes('CONSULTANT') && campusIds.includes(campusId);
};

/** The member of staff, who has not left; rejects `StaffUnknown` and `StaffHasLeft`. */
export const employed = (staff: StaffMember): StaffRecord => {
  if (staff.status === 'unknown') throw new Rejection('StaffUnknown');
  if (staff.leftOn !== null)
    throw new Rejection('StaffHasLeft', undefined, { effectiveOn: staff.leftOn });
  return staff;
};

/** Refuses a consultant without a campus or without a specialty (CAM-9): `ConsultantNeedsCampus`, `ConsultantNeedsSpecialty`. */
export const guardConsultant = ({
  roles,
  campusIds,
  specialties,
}: {
  readonly roles: readonly StaffRole[];
  readonly campusIds: readonly string[];
  readonly specialties: readonly string[];
}): void => {
  if (!roles.includes('CONSULTANT')) return;
  if (campusIds.length === 0) throw new Rejection('ConsultantNeedsCampus');
  if (specialties.length === 0) throw new Rejection('ConsultantNeedsSpecialty');
};

/** Whether two lists name the same, in whatever order. */
export const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name) => other.includes(name));
