import type { AftercareContactStopped } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import { keysOf, knownCase, type AftercareCase } from './aftercare-case.js';
import { codesOf, isOpen } from './checkpoints.js';
import type { AftercareEvent } from './events.js';

export type StopContact = Message<
  'StopContact',
  Pick<AftercareContactStopped['data'], 'reasonCode'> & { at: string }
>;

/**
 * The person wants no contact any more: nobody calls, and what they did not say stays unknown unless a document says it
 * (AFT-17). Once; rejects `AftercareNotOpened`.
 */
export const stopContact = (
  { data: { reasonCode, at: stoppedAt } }: StopContact,
  aftercareCase: AftercareCase,
): readonly AftercareEvent[] => {
  const known = knownCase(aftercareCase);
  if (known.contactStopped) return [];
  const cancelled = codesOf(known.checkpoints.filter(isOpen));
  return [
    {
      type: 'AftercareContactStopped',
      data: { ...keysOf(known), reasonCode, cancelled, stoppedAt },
    },
  ];
};
