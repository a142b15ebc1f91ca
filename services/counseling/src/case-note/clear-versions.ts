import { CaseNoteAmended, CaseNoteRecorded } from '@academy/contracts';
import { Rejection } from '@academy/kernel';
import type { SealedNotes } from '@academy/platform';

/** One version of a note in clear; `text` is null when the personal data was erased. */
export interface ClearVersion {
  readonly version: number;
  readonly at: string;
  readonly text: string | null;
}

interface Stored {
  readonly type: string;
  readonly data: unknown;
  readonly schemaVersion: number;
}

const sealedVersion = ({ type, data, schemaVersion }: Stored) => {
  if (type === CaseNoteRecorded.name) {
    const { note, occurredAt: at } = CaseNoteRecorded.upcast(data, schemaVersion);
    return { note, at, version: 1 };
  }
  const { note, amendedAt: at, version } = CaseNoteAmended.upcast(data, schemaVersion);
  return { note, at, version };
};

const textOf = async (
  notes: SealedNotes,
  participantId: string,
  sealed: string,
): Promise<string | null> => {
  try {
    return await notes.open(participantId, sealed);
  } catch (error) {
    if (error instanceof Rejection && error.code === 'ParticipantErased') return null;
    throw error;
  }
};

/** Every version of a note, the first one first, from its events (COU-14). */
export const clearVersions = (
  notes: SealedNotes,
  participantId: string,
  events: readonly Stored[],
): Promise<readonly ClearVersion[]> =>
  Promise.all(
    events.map(async (event) => {
      const { note, version, at } = sealedVersion(event);
      return { version, at, text: await textOf(notes, participantId, note) };
    }),
  );
