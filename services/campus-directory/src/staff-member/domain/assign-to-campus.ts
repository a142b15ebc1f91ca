import type { StaffAssignedToCampus } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { StaffEvent } from './events.js';
import { employed, guardConsultant, sameSet, termsOn, type StaffMember } from './staff-member.js';

export type AssignToCampus = Message<'AssignToCampus', StaffAssignedToCampus['data']>;

/**
 * Says at which sites somebody works from a date on (CAM-9, CAM-10). Rejects `StaffUnknown`, `StaffHasLeft`,
 * `ConsultantNeedsCampus` and `ConsultantNeedsSpecialty`.
 */
export const assignToCampus = (
  { data }: AssignToCampus,
  staff: StaffMember,
): readonly StaffEvent[] => {
  const terms = termsOn(employed(staff), data.effectiveOn);
  if (sameSet(terms.campusIds, data.campusIds)) return [];
  guardConsultant({ ...terms, campusIds: data.campusIds });

  return [{ type: 'StaffAssignedToCampus', data }];
};
