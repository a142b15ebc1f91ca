import type { ErasureProposed, RetentionHoldKind } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { openRequest, type DataRequest, type KnownRequest } from './data-request.js';
import type { DataRequestEvent } from './events.js';

/** A hold that stands at this moment. */
export interface StandingHold {
  readonly holdId: string;
  readonly kind: RetentionHoldKind;
}

export type ProposeErasure = Message<
  'ProposeErasure',
  Pick<ErasureProposed['data'], 'legalBasis' | 'retainedCategories' | 'proposedBy'> & {
    holds: readonly StandingHold[];
    at: string;
  }
>;

/** The open request for an erasure that nothing holds up; throws `NotAnErasureRequest` and `RetentionHoldStands` (REG-18). */
export const erasable = (state: DataRequest, [hold]: readonly StandingHold[]): KnownRequest => {
  const open = openRequest(state);
  if (open.request.kind !== 'ERASE') throw new Rejection('NotAnErasureRequest');
  if (hold !== undefined) throw new Rejection('RetentionHoldStands', undefined, { ...hold });
  return open;
};

/** Prepares an erasure, which another person then approves. Rejects what `openRequest` and `erasable` reject, and `ErasureUnderWay`. */
export const proposeErasure = (
  { data: { holds, at: proposedAt, ...proposal } }: ProposeErasure,
  state: DataRequest,
): readonly DataRequestEvent[] => {
  const { request, approval } = erasable(state, holds);
  if (approval !== undefined) throw new Rejection('ErasureUnderWay');

  const { requestId, participantId } = request;
  return [{ type: 'ErasureProposed', data: { requestId, participantId, ...proposal, proposedAt } }];
};
