import type { ContactPreferenceSet } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { ParticipantEvent } from './events.js';
import { openAccount, type ContactPreference, type Participant } from './participant.js';

export type SetContactPreference = Message<
  'SetContactPreference',
  Omit<ContactPreferenceSet['data'], 'setAt'> & { at: string }
>;

const asOne = ({
  channels,
  quietHours,
  needsAssistance,
  largeTextSms,
}: ContactPreference): string =>
  [...channels, quietHours.from, quietHours.to, needsAssistance, largeTextSms].join();

/** Records how the person wants to be reached. Rejects what `openAccount` rejects. */
export const setContactPreference = (
  { data: { at, ...preference } }: SetContactPreference,
  participant: Participant,
): readonly ParticipantEvent[] => {
  const { contactPreference } = openAccount(participant);
  if (contactPreference !== undefined && asOne(contactPreference) === asOne(preference)) return [];

  return [{ type: 'ContactPreferenceSet', data: { ...preference, setAt: at } }];
};
