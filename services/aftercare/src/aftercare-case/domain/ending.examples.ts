import type {
  AdjustmentSupportProvided,
  AftercareClosed,
  AftercareContactStopped,
  AftercareStartCorrected,
  EarlySeparationDetected,
  ReCounselingRequested,
  RetentionRevised,
  RetentionVerified,
} from '@academy/contracts';
import { opened } from './aftercare-case.examples.js';
import type { RecordSeparation } from './record-separation.js';
import type { VerifyRetention } from './verify-retention.js';

const { aftercareId, participantId, placementId } = opened.data;
const keys = { aftercareId, participantId };

/** A start that turned out to be three days later, before any check-point was settled. */
export const startCorrected: AftercareStartCorrected = {
  type: 'AftercareStartCorrected',
  data: { ...keys, from: '2026-03-02', to: '2026-03-05', kept: [] },
};
const facts = {
  gapDays: 0,
  asOf: '2026-06-05',
  employmentKind: 'OF_RECORD',
  policyVersion: 'example',
} as const;
/** M3 by what the person says. */
export const selfReported: RetentionVerified = {
  type: 'RetentionVerified',
  data: {
    ...keys,
    code: 'M3',
    outcome: 'RETAINED_SAME_EMPLOYER',
    basis: 'SELF_REPORT',
    ...facts,
  },
};
/** M3 by the record of employment insurance, which knows of a change of job. */
export const revised: RetentionRevised = {
  type: 'RetentionRevised',
  data: {
    ...keys,
    code: 'M3',
    from: 'RETAINED_SAME_EMPLOYER',
    to: 'RETAINED_OTHER_EMPLOYER',
    reason: 'STRONGER_EVIDENCE',
    basis: 'EI_RECORD',
    ...facts,
    gapDays: 10,
    evidenceRef: 'document:ei-1',
  },
};
export const separated: EarlySeparationDetected = {
  type: 'EarlySeparationDetected',
  data: {
    ...keys,
    placementId,
    tenureDays: 60,
    endReason: 'RESIGNED',
    endedOn: '2026-04-30',
    beforeCheckpoint: 'M3',
    cancelled: ['M3', 'M6', 'M12'],
  },
};
export const reCounseling: ReCounselingRequested = {
  type: 'ReCounselingRequested',
  data: { ...keys, reasonCode: 'EARLY_SEPARATION' },
};
export const stopped: AftercareContactStopped = {
  type: 'AftercareContactStopped',
  data: {
    ...keys,
    reasonCode: 'CONSENT_WITHDRAWN',
    cancelled: ['M1', 'M3', 'M6', 'M12'],
    stoppedAt: '2026-04-10T00:00:00.000Z',
  },
};
export const supported: AdjustmentSupportProvided = {
  type: 'AdjustmentSupportProvided',
  data: { ...keys, kind: 'COACHING', at: '2026-04-10T00:00:00.000Z' },
};
export const closedFor = (
  reasonCode: AftercareClosed['data']['reasonCode'],
  closedOn: string,
): AftercareClosed => ({ type: 'AftercareClosed', data: { ...keys, reasonCode, closedOn } });
export const withdrew = closedFor('WITHDREW', '2026-04-10');

export const toVerify = (change: Partial<VerifyRetention['data']> = {}): VerifyRetention => ({
  type: 'VerifyRetention',
  data: {
    code: 'M3',
    basis: 'SELF_REPORT',
    asOf: '2026-06-05',
    spells: [{ from: '2026-03-02', sameEmployer: true }],
    work: { form: 'EMPLOYED', weeklyHours: 40, insured: true },
    policy: { version: 'example', maxGapDays: 14, recordHours: 30 },
    at: '2026-07-01T00:00:00.000Z',
    ...change,
  },
});
export const toSeparate = (change: Partial<RecordSeparation['data']> = {}): RecordSeparation => ({
  type: 'RecordSeparation',
  data: {
    endReason: 'RESIGNED',
    endedOn: '2026-04-30',
    declinesCounseling: false,
    reopensBefore: 'M3',
    at: '2026-05-04T00:00:00.000Z',
    ...change,
  },
});
