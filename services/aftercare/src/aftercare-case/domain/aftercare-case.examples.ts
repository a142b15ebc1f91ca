import type {
  AftercareOpened,
  CheckpointCameDue,
  CheckpointCode,
  CheckpointRescheduled,
  ContactAttempted,
  FollowUpAttemptDue,
  FollowUpCompleted,
  FollowUpMissed,
} from '@academy/contracts';
import type { CompleteFollowUp } from './complete-follow-up.js';
import type { FollowPlan } from './follow-plan.js';
import type { MarkCheckpointDue } from './mark-checkpoint-due.js';
import type { OpenAftercare } from './open-aftercare.js';
import type { RecordContactAttempt } from './record-contact-attempt.js';
import type { AftercarePolicy } from './schedule.js';

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
  attemptDays: [0, 3, 7, 14],
  closingDays: 21,
  activity: {
    months: 3,
    checkpoints: [
      { code: 'ACTIVITY_MID', from: 'MIDDLE', months: 0, daysBefore: 3, daysAfter: 14 },
      { code: 'ACTIVITY_END', from: 'END', months: 0, daysBefore: 3, daysAfter: 14 },
      { code: 'AFTER_M3', from: 'END', months: 3, ...usualWindow },
      { code: 'AFTER_M6', from: 'END', months: 6, ...usualWindow },
    ],
  },
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
    attemptDays: [0, 3, 7, 14],
    closingDays: 21,
    policyVersion: 'example',
  },
};
export const due: CheckpointCameDue = {
  type: 'CheckpointCameDue',
  data: {
    ...keys,
    code: 'M1',
    dueOn: '2026-04-02',
    attemptsOn: ['2026-04-02', '2026-04-05', '2026-04-09', '2026-04-16'],
    closesOn: '2026-04-23',
  },
};
export const secondAttempt: FollowUpAttemptDue = {
  type: 'FollowUpAttemptDue',
  data: { ...keys, code: 'M1', attemptNo: 2, dueOn: '2026-04-05', closesOn: '2026-04-23' },
};
/** The last attempt of the plan came due. */
export const lastAttempt: FollowUpAttemptDue = {
  type: 'FollowUpAttemptDue',
  data: { ...keys, code: 'M1', attemptNo: 4, dueOn: '2026-04-16', closesOn: '2026-04-23' },
};
export const missed: FollowUpMissed = {
  type: 'FollowUpMissed',
  data: { ...keys, code: 'M1', attempts: 1, missedOn: '2026-04-24' },
};
export const rescheduled: CheckpointRescheduled = {
  type: 'CheckpointRescheduled',
  data: {
    ...keys,
    code: 'M1',
    from: '2026-04-02',
    to: '2026-04-09',
    windowFrom: '2026-03-30',
    windowTo: '2026-04-16',
    reason: 'PERSON_ASKED',
  },
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
export const toFollowPlan = (at: string): FollowPlan => ({
  type: 'FollowPlan',
  data: { code: 'M1', at },
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
