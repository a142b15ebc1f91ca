import type {
  AftercareOpened,
  CheckpointCameDue,
  CheckpointCode,
  ContactAttempted,
  FollowUpCompleted,
} from '@academy/contracts';
import type { CompleteFollowUp } from './complete-follow-up.js';
import type { MarkCheckpointDue } from './mark-checkpoint-due.js';
import type { AftercarePolicy, OpenAftercare } from './open-aftercare.js';
import type { RecordContactAttempt } from './record-contact-attempt.js';

const placement = {
  placementId: '0199b2c0-0000-7000-8000-0000000091a1',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
  employerId: '0199b2c0-0000-7000-8000-0000000e3001',
  programType: 'OPEN_HIRE',
} as const;
const keys = {
  aftercareId: placement.placementId,
  participantId: placement.participantId,
};
const usualWindow = { daysBefore: 7, daysAfter: 21 };

export const policy: AftercarePolicy = {
  version: 'example',
  programTypes: ['OPEN_HIRE', 'HIRING'],
  checkpoints: [
    { code: 'M1', months: 1, daysBefore: 3, daysAfter: 14 },
    { code: 'M3', months: 3, ...usualWindow },
    { code: 'M6', months: 6, ...usualWindow },
    { code: 'M12', months: 12, ...usualWindow },
  ],
};

/** The case of a placement that started on 2 March 2026 (vector 12). */
export const opened: AftercareOpened = {
  type: 'AftercareOpened',
  data: {
    aftercareId: placement.placementId,
    ...placement,
    baseDate: '2026-03-02',
    checkpoints: [
      { code: 'M1', dueOn: '2026-04-02', windowFrom: '2026-03-30', windowTo: '2026-04-16' },
      { code: 'M3', dueOn: '2026-06-02', windowFrom: '2026-05-26', windowTo: '2026-06-23' },
      { code: 'M6', dueOn: '2026-09-02', windowFrom: '2026-08-26', windowTo: '2026-09-23' },
      { code: 'M12', dueOn: '2027-03-02', windowFrom: '2027-02-23', windowTo: '2027-03-23' },
    ],
  },
};
export const due: CheckpointCameDue = {
  type: 'CheckpointCameDue',
  data: { ...keys, code: 'M1', dueOn: '2026-04-02' },
};
const attempt = {
  code: 'M1',
  channel: 'PHONE',
  result: 'NO_ANSWER',
  attemptedAt: '2026-04-02T01:30:00.000Z',
} as const;
export const attempted: ContactAttempted = {
  type: 'ContactAttempted',
  data: { ...keys, ...attempt },
};
const followUp = {
  code: 'M1',
  contactWith: 'PARTICIPANT',
  statusCode: 'SAME_JOB',
  satisfaction: 4,
  riskCodes: ['COMMUTE'],
  note: 'sealed:v1:follow-up-note',
  contactedAt: '2026-04-03T01:30:00.000Z',
} satisfies Partial<FollowUpCompleted['data']>;
export const completed: FollowUpCompleted = {
  type: 'FollowUpCompleted',
  data: { ...keys, ...followUp },
};

export const toOpen = (change: Partial<OpenAftercare['data']> = {}): OpenAftercare => ({
  type: 'OpenAftercare',
  data: { ...placement, actualStartOn: '2026-03-02', policy, ...change },
});
export const toMarkDue = (at: string, code: CheckpointCode = 'M1'): MarkCheckpointDue => ({
  type: 'MarkCheckpointDue',
  data: { code, at },
});
export const toRecordAttempt = (
  change: Partial<RecordContactAttempt['data']> = {},
): RecordContactAttempt => ({
  type: 'RecordContactAttempt',
  data: { ...attempt, at: '2026-04-02T01:31:00.000Z', ...change },
});
export const toComplete = (change: Partial<CompleteFollowUp['data']> = {}): CompleteFollowUp => ({
  type: 'CompleteFollowUp',
  data: { ...followUp, at: '2026-07-01T00:00:00.000Z', ...change },
});
