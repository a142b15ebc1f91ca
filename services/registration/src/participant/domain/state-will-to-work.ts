import type { WillToWorkStated } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { ParticipantEvent } from './events.js';
import { openAccount, type Participant } from './participant.js';

export type StateWillToWork = Message<'StateWillToWork', WillToWorkStated['data'] & { at: string }>;

/**
 * Records the dated statement that REG-6 asks for; the latest one counts. Rejects `RegistrationNotStarted`,
 * `DuplicateUnderReview`, `StatementDatedInFuture` and `LaterStatementOnRecord`.
 */
export const stateWillToWork = (
  { data: { at, ...statement } }: StateWillToWork,
  participant: Participant,
): readonly ParticipantEvent[] => {
  const { willToWork } = openAccount(participant);
  const { statedOn, statementVersion } = statement;
  if (statedOn > civilDateOf(at)) throw new Rejection('StatementDatedInFuture');
  if (willToWork !== undefined && willToWork.statedOn > statedOn)
    throw new Rejection('LaterStatementOnRecord');
  if (willToWork?.statedOn === statedOn && willToWork.statementVersion === statementVersion)
    return [];

  return [{ type: 'WillToWorkStated', data: statement }];
};
