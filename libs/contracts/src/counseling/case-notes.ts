import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id, Instant, OneOf, Sealed } from '../fields.js';
import { ConsultantId, Version } from './fields.js';

const Entry = { entryId: Id, caseId: Id, participantId: Id };
const example = {
  entryId: '0199b2c0-0000-7000-8000-00000000e071',
  caseId: '0199b2c0-0000-7000-8000-000000000ca1',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
};
const another = {
  entryId: '0199b2c0-0000-7000-8000-00000000e072',
  caseId: '0199b2c0-0000-7000-8000-000000000ca2',
  participantId: '0199b2c0-0000-7000-8000-000000000005',
};

/** Something was noted in a case; `sensitive` where it tells of health, which needs the person's consent (COU-14). */
export const CaseNoteRecorded = event(
  'counseling',
  'CaseNoteRecorded',
  1,
  {
    ...Entry,
    kind: OneOf('SESSION', 'CALL', 'OBSERVATION', 'EMPLOYER', 'RISK'),
    visibility: OneOf('CONSULTANT', 'TEAM', 'PARTICIPANT'),
    sensitive: Type.Boolean(),
    note: Sealed,
    byId: ConsultantId,
    occurredAt: Instant,
  },
  {
    title: { ko: '상담 기록 작성', en: 'A note was added to a case' },
    happenedAt: 'occurredAt',
    examples: [
      {
        ...{ ...example, kind: 'SESSION', visibility: 'TEAM', sensitive: false },
        ...{ note: 'sealed:v1:AAECAwQF', byId: 'consultant-west' },
        occurredAt: '2026-03-12T02:00:00.000Z',
      },
      {
        ...{ ...another, kind: 'RISK', visibility: 'CONSULTANT', sensitive: true },
        ...{ note: 'sealed:v1:AAECAwQG', byId: 'consultant-east' },
        occurredAt: '2026-05-12T05:50:00.000Z',
      },
    ],
  },
);
export type CaseNoteRecorded = EventOf<typeof CaseNoteRecorded>;

/** A note was put right; the former text stays where it was (COU-14). */
export const CaseNoteAmended = event(
  'counseling',
  'CaseNoteAmended',
  1,
  {
    ...Entry,
    priorVersion: Version,
    version: Version,
    reason: Code,
    sensitive: Type.Boolean(),
    note: Sealed,
    byId: ConsultantId,
    amendedAt: Instant,
  },
  {
    title: { ko: '상담 기록 정정', en: 'A note of a case was amended' },
    happenedAt: 'amendedAt',
    examples: [
      {
        ...{ ...example, priorVersion: 1, version: 2, reason: 'MISTAKE', sensitive: false },
        ...{ note: 'sealed:v1:AAECAwQH', byId: 'consultant-west' },
        amendedAt: '2026-03-13T01:00:00.000Z',
      },
      {
        ...{ ...another, priorVersion: 2, version: 3, reason: 'PERSON_ASKED', sensitive: true },
        ...{ note: 'sealed:v1:AAECAwQI', byId: 'consultant-east' },
        amendedAt: '2026-05-14T01:00:00.000Z',
      },
    ],
  },
);
export type CaseNoteAmended = EventOf<typeof CaseNoteAmended>;
