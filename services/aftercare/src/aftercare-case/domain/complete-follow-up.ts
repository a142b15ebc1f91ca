import type { FollowUpCompleted } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { checkpointOf, knownCase, type AftercareCase } from './aftercare-case.js';
import type { AftercareEvent } from './events.js';
import { guardContact } from './guard-contact.js';

export type CompleteFollowUp = Message<
  'CompleteFollowUp',
  Omit<FollowUpCompleted['data'], 'aftercareId' | 'participantId'> & { at: string }
>;

/**
 * Finishes a check-point by a two-way contact, once (AFT-3). How satisfied the person is, only the person can say.
 * Rejects `AftercareNotOpened`, `CheckpointUnknown`, `ContactStopped` (AFT-17), `FollowUpAlreadyCompleted`,
 * `SatisfactionNotFromParticipant` and what `guardContact` rejects.
 */
export const completeFollowUp = (
  { data: { at, ...followUp } }: CompleteFollowUp,
  aftercareCase: AftercareCase,
): readonly AftercareEvent[] => {
  const { keys, ...checkpoint } = checkpointOf(aftercareCase, followUp.code);
  if (knownCase(aftercareCase).contactStopped) throw new Rejection('ContactStopped');
  if (checkpoint.status === 'done') throw new Rejection('FollowUpAlreadyCompleted');
  guardContact(checkpoint, followUp.contactedAt, at);
  if (followUp.contactWith === 'EMPLOYER' && followUp.satisfaction !== undefined)
    throw new Rejection('SatisfactionNotFromParticipant');

  return [{ type: 'FollowUpCompleted', data: { ...keys, ...followUp } }];
};
