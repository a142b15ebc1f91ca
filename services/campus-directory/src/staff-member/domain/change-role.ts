import type { StaffRoleChanged } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { StaffEvent } from './events.js';
import { employed, guardConsultant, sameSet, termsOn, type StaffMember } from './staff-member.js';

export type ChangeRole = Message<'ChangeRole', StaffRoleChanged['data']>;

/**
 * Says which roles and specialties somebody has from a date on (CAM-9, CAM-10). Rejects `StaffUnknown`, `StaffHasLeft`,
 * `ConsultantNeedsCampus` and `ConsultantNeedsSpecialty`.
 */
export const changeRole = ({ data }: ChangeRole, staff: StaffMember): readonly StaffEvent[] => {
  const { campusIds, roles, specialties } = termsOn(employed(staff), data.effectiveOn);
  if (sameSet(roles, data.roles) && sameSet(specialties, data.specialties)) return [];
  guardConsultant({ ...data, campusIds });

  return [{ type: 'StaffRoleChanged', data }];
};
