import { CaseNoteAmended, CaseNoteRecorded } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { CaseNoteEvent } from '../domain/events.js';
import { CaseNoteCard } from './case-note-card.entity.js';

export const caseNoteCardProjection: Projection<CaseNoteEvent, CaseNoteCard, Partial<EventMeta>> = {
  name: 'case-note-card',
  kind: 'keyed',
  keyOf: ({ data }) => data.entryId,
  cases: {
    CaseNoteRecorded:
      ({ data: { note: _, ...data } }) =>
      () => ({ ...data, version: 1 }),
    CaseNoteAmended:
      ({ data: { version, sensitive } }) =>
      (card) =>
        card ? { ...card, version, sensitive: card.sensitive || sensitive } : null,
  },
};

/** Which notes a case has, for those who may read them. */
export const caseNoteCard = readModel<CaseNoteEvent, CaseNoteCard>({
  projection: caseNoteCardProjection,
  entity: CaseNoteCard,
  uses: [CaseNoteRecorded, CaseNoteAmended],
});
