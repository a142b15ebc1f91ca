import type { Fraction } from '@academy/contracts';
import { Rejection } from '@academy/kernel';

export interface PriorityPolicy {
  readonly version: string;
  /** Codes of the groups that come before others. */
  readonly groups: readonly string[];
  /** Which share of the seats of a run they may be before others for. */
  readonly quota: Fraction;
}

/**
 * Whether an applicant belongs to a group that comes before others (TRN-7): staff or an agency says so, who saw the proof. Which
 * group it is goes no further, for it may tell of poverty or health. Rejects `PriorityGroupUnknown` and `PriorityGroupUnproven`.
 */
export const isOfProvenGroup = (
  group: string | undefined,
  by: string,
  { groups }: PriorityPolicy,
): boolean => {
  if (group === undefined) return false;
  if (!groups.includes(group)) throw new Rejection('PriorityGroupUnknown', undefined, { group });
  if (by === 'PARTICIPANT') throw new Rejection('PriorityGroupUnproven');
  return true;
};
