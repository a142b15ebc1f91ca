import type { ContactChanged } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { ParticipantEvent } from './events.js';
import { openAccount, type Participant } from './participant.js';

type Body = ContactChanged['data'];
type Field = Body['changedFields'][number];

export type ChangeContact = Message<
  'ChangeContact',
  Pick<Body, 'participantId' | 'phone' | 'email' | 'address'> & { at: string }
>;

/** Records how the person can be reached now; values come in sealed. Rejects what `openAccount` rejects, and `NothingToChange`. */
export const changeContact = (
  { data: { at, ...change } }: ChangeContact,
  participant: Participant,
): readonly ParticipantEvent[] => {
  const { contact } = openAccount(participant);
  const changed: Record<Field, string | undefined> = {
    PHONE: change.phone,
    EMAIL: change.email,
    ADDRESS: change.address,
  };
  const changedFields = (['PHONE', 'EMAIL', 'ADDRESS'] as const).filter(
    (field) => changed[field] !== undefined,
  );
  if (changedFields.length === 0) throw new Rejection('NothingToChange');

  return [
    {
      type: 'ContactChanged',
      data: { ...change, changedFields, piiVersion: contact.piiVersion + 1, changedAt: at },
    },
  ];
};
