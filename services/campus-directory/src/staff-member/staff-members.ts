import { category } from '@academy/kernel';
import { staffMemberDecider } from './domain/staff-member.decider.js';

/** The staff: `staff-member-<staffId>`. */
export const staffMembers = category('staff-member', staffMemberDecider, { about: 'stream' });
