import { Rejection, type Message } from '@academy/kernel';
import type { DataRequest } from './data-request.js';
import type { DataRequestEvent } from './events.js';
import { erasable, type StandingHold } from './propose-erasure.js';

export type ApproveErasure = Message<
  'ApproveErasure',
  { approvedBy: string; holds: readonly StandingHold[]; at: string }
>;

/**
 * Orders an erasure that somebody else proposed and nobody who approves asked for. Rejects what `erasable` rejects, once more
 * because a hold may have come meanwhile, `ErasureNotProposed` and `SamePersonApproves`.
 */
export const approveErasure = (
  { data: { approvedBy, holds, at: approvedAt } }: ApproveErasure,
  state: DataRequest,
): readonly DataRequestEvent[] => {
  const { request, proposal, approval } = erasable(state, holds);
  if (approval !== undefined) return [];
  if (proposal === undefined) throw new Rejection('ErasureNotProposed');
  const { proposedAt: _, ...proposed } = proposal;
  if (approvedBy === proposed.proposedBy || approvedBy === request.filedBy)
    throw new Rejection('SamePersonApproves');

  return [{ type: 'ErasureApproved', data: { ...proposed, approvedBy, approvedAt } }];
};
