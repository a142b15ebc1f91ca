import type { StaffRegistered } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { StaffEvent } from './events.js';
import { guardConsultant, type StaffMember } from './staff-member.js';

export type RegisterStaff = Message<'RegisterStaff', StaffRegistered['data']>;

/**
 * Takes somebody into the directory, once: what changes later is told by its own commands (CAM-9). Rejects
 * `ConsultantNeedsCampus` and `ConsultantNeedsSpecialty`.
 */
export const registerStaff = (
  { data }: RegisterStaff,
  staff: StaffMember,
): readonly StaffEvent[] => {
  if (staff.status === 'known') return [];
  guardConsultant(data);

  return [{ type: 'StaffRegistered', data }];
};
