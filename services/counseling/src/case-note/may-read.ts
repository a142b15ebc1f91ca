import type { CaseNoteRecorded } from '@academy/contracts';

export interface Reader {
  readonly type: string;
  readonly id: string;
}

/**
 * Whether a note may be read: by the responsible consultant and whoever is above them always, by other consultants of the campus
 * where it is for the team, by the person where it is for them (COU-14).
 */
export const mayRead = (
  visibility: CaseNoteRecorded['data']['visibility'],
  { type, id }: Reader,
  consultantId: string | null,
): boolean => {
  if (type === 'PARTICIPANT') return visibility === 'PARTICIPANT';
  return type !== 'CONSULTANT' || id === consultantId || visibility !== 'CONSULTANT';
};
