import { specificationFor } from '@academy/testing';
import type { AmendNote } from './amend-note.js';
import { caseNoteDecider } from './case-note.decider.js';
import { amended, noted } from './case-note.examples.js';
import type { RecordNote } from './record-note.js';

const given = specificationFor(caseNoteDecider);
const toNote = (change: Partial<RecordNote['data']> = {}): RecordNote => ({
  type: 'RecordNote',
  data: { ...noted.data, consented: false, at: '2026-03-12T03:00:00.000Z', ...change },
});
const toAmend = (change: Partial<AmendNote['data']> = {}): AmendNote => {
  const { caseId, reason, sensitive, note, byId, amendedAt: at } = amended.data;
  return {
    type: 'AmendNote',
    data: { caseId, reason, sensitive, note, byId, consented: false, at, ...change },
  };
};

describe('a note of a case', () => {
  it('COU-14: is added once, of what has happened', () => {
    given().when(toNote()).then(noted);
    given(noted).when(toNote()).thenNothing();
    given()
      .when(toNote({ at: '2026-03-12T01:59:59.999Z' }))
      .thenRejected('NoteOfTheFuture');
  });

  it('COU-14: is put right beside the former text, version by version', () => {
    given(noted).when(toAmend()).then(amended);
    given(noted, amended)
      .when(toAmend())
      .then({ ...amended, data: { ...amended.data, priorVersion: 2, version: 3 } });
    given().when(toAmend()).thenRejected('NoteUnknown');
    given(noted)
      .when(toAmend({ caseId: '0199b2c0-0000-7000-8000-000000000ca9' }))
      .thenRejected('NoteUnknown');
  });

  it('COU-14: tells of health with the consent for sensitive data alone', () => {
    const sensitive = true;
    given().when(toNote({ sensitive })).thenRejected('SensitiveConsentMissing');
    given()
      .when(toNote({ sensitive, consented: true }))
      .then({ ...noted, data: { ...noted.data, sensitive } });
    given(noted).when(toAmend({ sensitive })).thenRejected('SensitiveConsentMissing');
    given(noted)
      .when(toAmend({ sensitive, consented: true }))
      .then({ ...amended, data: { ...amended.data, sensitive } });
  });
});
