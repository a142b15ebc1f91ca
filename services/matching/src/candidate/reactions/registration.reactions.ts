import {
  ConsentGranted,
  ConsentWithdrawn,
  ParticipationOpened,
  ParticipationTakenOver,
} from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import type { EventMeta } from '@academy/event-store';
import { candidates } from '../candidates.js';
import type { NoteConsentWithdrawal } from '../domain/note-consent-withdrawal.js';
import type { NoteConsent } from '../domain/note-consent.js';
import type { OpenCandidacy } from '../domain/open-candidacy.js';

/** The command that a new participation calls for, or one that goes on with this account. */
export const toOpenCandidacy = (
  { data: { participantId, participationId } }: ParticipationOpened | ParticipationTakenOver,
  { recordedAt }: Pick<EventMeta, 'recordedAt'>,
): OpenCandidacy => ({
  type: 'OpenCandidacy',
  data: { participantId, participationId, at: recordedAt },
});

/** The command that a consent calls for; `null` unless it is the one to be shown to employers. */
export const toNoteConsent = ({ data }: ConsentGranted): NoteConsent | null => {
  const { participantId, consentId, purpose, expiresOn } = data;
  if (purpose !== 'THIRD_PARTY_EMPLOYER') return null;
  const term = expiresOn === undefined ? {} : { expiresOn };
  return { type: 'NoteConsent', data: { participantId, consentId, ...term } };
};

/** The command that a withdrawal calls for; `null` unless it is of the consent to be shown to employers. */
export const toNoteConsentWithdrawal = ({
  data: { participantId, consentId, purpose, effectiveAt },
}: ConsentWithdrawn): NoteConsentWithdrawal | null =>
  purpose === 'THIRD_PARTY_EMPLOYER'
    ? { type: 'NoteConsentWithdrawal', data: { participantId, consentId, effectiveAt } }
    : null;

export const onRegistration = (): readonly Reaction[] => [
  reaction(ParticipationOpened, 'OpenCandidacy', async (event, meta) =>
    command(candidates, event.data.participantId, toOpenCandidacy(event, meta)),
  ),
  reaction(ParticipationTakenOver, 'OpenCandidacy', async (event, meta) =>
    command(candidates, event.data.participantId, toOpenCandidacy(event, meta)),
  ),
  reaction(ConsentGranted, 'NoteConsent', async (event) => {
    const noting = toNoteConsent(event);
    return noting && command(candidates, event.data.participantId, noting);
  }),
  reaction(ConsentWithdrawn, 'NoteConsentWithdrawal', async (event) => {
    const noting = toNoteConsentWithdrawal(event);
    return noting && command(candidates, event.data.participantId, noting);
  }),
];
