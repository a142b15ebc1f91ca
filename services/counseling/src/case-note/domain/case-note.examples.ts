import type { CaseNoteAmended, CaseNoteRecorded } from '@academy/contracts';

const keys = {
  entryId: '0199b2c0-0000-7000-8000-00000000e071',
  caseId: '0199b2c0-0000-7000-8000-000000000ca1',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
};

export const noted: CaseNoteRecorded = {
  type: 'CaseNoteRecorded',
  data: {
    ...{ ...keys, kind: 'SESSION', visibility: 'CONSULTANT', sensitive: false },
    ...{ note: 'sealed:v1:AAECAwQF', byId: 'consultant-west' },
    occurredAt: '2026-03-12T02:00:00.000Z',
  },
};
export const amended: CaseNoteAmended = {
  type: 'CaseNoteAmended',
  data: {
    ...{ ...keys, priorVersion: 1, version: 2, reason: 'MISTAKE', sensitive: false },
    ...{ note: 'sealed:v1:AAECAwQH', byId: 'consultant-west' },
    amendedAt: '2026-03-13T01:00:00.000Z',
  },
};
