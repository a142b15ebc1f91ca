import type { ContactAttempted } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { checkpointOf, knownCase, type AftercareCase } from './aftercare-case.js';
import type { AftercareEvent } from './events.js';
import { guardContact } from './guard-contact.js';

export type RecordContactAttempt = Message<
  'RecordContactAttempt',
  Omit<ContactAttempted['data'], 'aftercareId' | 'participantId'> & { at: string }
>;

/**
 * Records that nobody was reached; the check-point stays open (AFT-3). Rejects `AftercareNotOpened`,
 * `CheckpointUnknown`, `ContactStopped` (AFT-17), `FollowUpAlreadyCompleted` and what `guardContact` rejects.
 */
export const recordContactAttempt = (
  { data: { at, ...attempt } }: RecordContactAttempt,
  aftercareCase: AftercareCase,
): readonly AftercareEvent[] => {
  const { keys, ...checkpoint } = checkpointOf(aftercareCase, attempt.code);
  if (knownCase(aftercareCase).contactStopped) throw new Rejection('ContactStopped');
  if (checkpoint.status === 'done') throw new Rejection('FollowUpAlreadyCompleted');
  guardContact(checkpoint, attempt.attemptedAt, at);

  return [{ type: 'ContactAttempted', data: { ...keys, ...attempt } }];
};
