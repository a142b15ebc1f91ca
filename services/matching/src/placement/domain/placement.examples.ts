import type {
  PlacementConfirmed,
  PlacementCorrected,
  PlacementEnded,
  PlacementNotStarted,
  PlacementStarted,
  PlacementStartOverdue,
  PlacementTermsChanged,
  PlacementVoided,
  SelfFoundJobReported,
} from '@academy/contracts';
import type { ConfirmPlacement, PlacementPolicy } from './confirm-placement.js';
import type { StartPlacement } from './start-placement.js';

const placementId = '0199b2c0-0000-7000-8000-0000000091a1';
const participantId = '0199b2c0-0000-7000-8000-000000000001';
const participationId = '0199b2c0-0000-7000-8000-0000000000f1';
const employerId = '0199b2c0-0000-7000-8000-0000000e3001';
const jobOrderId = '0199b2c0-0000-7000-8000-000000010b01';
const keys = { placementId, participantId, participationId, employerId } as const;

export const policy: PlacementPolicy = {
  version: 'example',
  maxDaysToStart: 60,
  askDays: 1,
  resolveDays: 7,
  programTypes: ['OPEN_HIRE'],
};

export const confirmed: PlacementConfirmed = {
  type: 'PlacementConfirmed',
  data: {
    ...keys,
    jobOrderId,
    referralId: '0199b2c0-0000-7000-8000-00000000ef01',
    programType: 'OPEN_HIRE',
    startOn: '2026-04-01',
    contractType: 'PERMANENT',
    weeklyHours: 40,
    wage: { basis: 'MONTHLY', amountKrw: 2_650_000 },
    insured: true,
    source: 'ACADEMY',
    evidence: [{ kind: 'EMPLOYMENT_CONTRACT', ref: 'document:contract-1' }],
    startChecks: { askOn: '2026-04-02', resolveOn: '2026-04-08' },
  },
};
export const started: PlacementStarted = {
  type: 'PlacementStarted',
  data: {
    ...keys,
    programType: 'OPEN_HIRE',
    actualStartOn: '2026-04-02',
    evidenceKind: 'EI_RECORD',
  },
};

const named = { ...keys, programType: 'OPEN_HIRE' } as const;

export const reported: SelfFoundJobReported = {
  type: 'SelfFoundJobReported',
  data: { placementId, participantId, evidence: [] },
};
export const overdue: PlacementStartOverdue = {
  type: 'PlacementStartOverdue',
  data: { ...named, startOn: '2026-04-01', daysLate: 1, mustResolve: false },
};
export const notStarted: PlacementNotStarted = {
  type: 'PlacementNotStarted',
  data: { ...named, jobOrderId, reasonCode: 'WITHDREW' },
};
export const termsChanged: PlacementTermsChanged = {
  type: 'PlacementTermsChanged',
  data: { ...named, changes: { weeklyHours: 35 }, effectiveOn: '2026-05-01' },
};
export const ended: PlacementEnded = {
  type: 'PlacementEnded',
  data: { ...named, endedOn: '2026-06-30', endReason: 'RESIGNED', initiatedBy: 'PARTICIPANT' },
};
export const corrected: PlacementCorrected = {
  type: 'PlacementCorrected',
  data: { ...named, changes: { insured: false }, reason: 'TYPING_ERROR' },
};
export const voided: PlacementVoided = {
  type: 'PlacementVoided',
  data: { ...named, jobOrderId, reason: 'ENTERED_TWICE' },
};

export const toConfirm = (change: Partial<ConfirmPlacement['data']> = {}): ConfirmPlacement => ({
  type: 'ConfirmPlacement',
  data: {
    ...confirmed.data,
    referral: { sent: true, participantId, jobOrderId },
    policy,
    at: '2026-03-20T05:00:00.000Z',
    ...change,
  },
});
/** The terms of a job that the person found. */
export const toConfirmSelfFound = (): ConfirmPlacement => {
  const { referralId: _, jobOrderId: __, ...found } = toConfirm().data;
  return { type: 'ConfirmPlacement', data: { ...found, source: 'SELF_FOUND', referral: null } };
};
export const toStart = (change: Partial<StartPlacement['data']> = {}): StartPlacement => ({
  type: 'StartPlacement',
  data: {
    actualStartOn: '2026-04-02',
    evidenceKind: 'EI_RECORD',
    at: '2026-04-03T01:00:00.000Z',
    ...change,
  },
});
