import type {
  CountedServiceNoted,
  FutureServiceCleared,
  FutureServiceNoted,
  HomeCampusChanged,
  NoShowNoted,
  ParticipationExited,
  ParticipationExitProposalWithdrawn,
  ParticipationExitProposed,
  ParticipationExitRevised,
  ParticipationOpened,
  ParticipationPaused,
  ParticipationReopened,
  ParticipationResumed,
} from '@academy/contracts';
import type { NoteCountedService } from './note-counted-service.js';
import type { OpenParticipation } from './open-participation.js';
import type { ParticipationPolicy } from './participation.js';

export const episode = {
  participationId: '0199b2c0-0000-7000-8000-0000000000f1',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
} as const;
const home = {
  homeCampusId: '0199b2c0-0000-7000-8000-0000000000c1',
  campusBasis: 'DISTRICT',
} as const;
const reviewId = '0199b2c0-0000-7000-8000-0000000000e1';

export const policy: ParticipationPolicy = {
  version: 'example',
  inactiveDays: 75,
  confirmDays: 14,
  reopenDays: 30,
  resultDays: 7,
  aftercareHolds: true,
};

export const opened: ParticipationOpened = {
  type: 'ParticipationOpened',
  data: {
    ...episode,
    ...home,
    seq: 1,
    entryReason: 'NEW',
    cohort: '2026-03',
    eligibilityReviewId: reviewId,
    openedOn: '2026-03-02',
  },
};
export const counted = (
  kind: CountedServiceNoted['data']['kind'],
  servedOn: string,
  proposeExitOn: string,
): CountedServiceNoted => ({
  type: 'CountedServiceNoted',
  data: { ...episode, kind, servedOn, proposeExitOn, confirmDays: 14, policyVersion: 'example' },
});
/** Day 0; day 75 is 2026-05-16. */
export const entered = counted('ENTRY', '2026-03-02', '2026-05-16');
export const paused: ParticipationPaused = {
  type: 'ParticipationPaused',
  data: {
    ...episode,
    reasonCode: 'HEALTH',
    expectedUntil: '2026-05-31',
    pausedOn: '2026-04-01',
  },
};
export const resumed: ParticipationResumed = {
  type: 'ParticipationResumed',
  data: { ...episode, resumedOn: '2026-05-20', proposeExitOn: '2026-08-03' },
};
export const exitProposed: ParticipationExitProposed = {
  type: 'ParticipationExitProposed',
  data: {
    ...episode,
    proposalNo: 1,
    campusId: home.homeCampusId,
    reasonCode: 'NO_CONTACT',
    lastServiceOn: '2026-03-02',
    confirmBy: '2026-05-30',
    proposedOn: '2026-05-16',
  },
};
export const objected: ParticipationExitProposalWithdrawn = {
  type: 'ParticipationExitProposalWithdrawn',
  data: {
    ...episode,
    proposalNo: 1,
    reasonCode: 'OBJECTION',
    proposeExitOn: '2026-08-03',
    withdrawnOn: '2026-05-20',
  },
};
export const exited: ParticipationExited = {
  type: 'ParticipationExited',
  data: {
    ...episode,
    proposalNo: 1,
    exitReason: 'NO_CONTACT',
    exitOn: '2026-03-02',
    stageAtExit: 'ENTERED',
    exitedOn: '2026-05-20',
    decidedBy: 'operator-west',
    policyVersion: 'example',
  },
};
export const revised: ParticipationExitRevised = {
  type: 'ParticipationExitRevised',
  data: { ...episode, exitOn: '2026-03-10' },
};
export const reopened: ParticipationReopened = {
  type: 'ParticipationReopened',
  data: {
    ...episode,
    reasonCode: 'PERSON_CAME_BACK',
    approverId: 'manager-west',
    reopenedOn: '2026-06-19',
    proposeExitOn: '2026-09-02',
  },
};
export const inClass: FutureServiceNoted = {
  type: 'FutureServiceNoted',
  data: {
    ...episode,
    kind: 'CLASS',
    serviceId: '0199b2c0-0000-7000-8000-000000000ea1',
    until: '2026-06-05',
  },
};
export const classOver: FutureServiceCleared = {
  type: 'FutureServiceCleared',
  data: { ...episode, serviceId: inClass.data.serviceId },
};
export const missed = (appointmentId: string, missedOn: string): NoShowNoted => ({
  type: 'NoShowNoted',
  data: { ...episode, appointmentId, missedOn, policyVersion: 'example' },
});
export const missedOnce = missed('0199b2c0-0000-7000-8000-00000000a901', '2026-03-10');

export const campusChanged: HomeCampusChanged = {
  type: 'HomeCampusChanged',
  data: {
    ...episode,
    from: home.homeCampusId,
    to: '0199b2c0-0000-7000-8000-0000000000c2',
    campusBasis: 'CAPACITY',
    reasonCode: 'CAMPUS_FULL',
  },
};

/** Ten in the morning in Seoul. */
export const on = (date: string): string => `${date}T01:00:00.000Z`;

export const toOpen = (change: Partial<OpenParticipation['data']> = {}): OpenParticipation => ({
  type: 'OpenParticipation',
  data: {
    ...episode,
    ...home,
    eligibility: { reviewId, programCode: 'ACADEMY', validUntil: '2026-05-31' },
    policy,
    at: '2026-03-02T02:00:00.000Z',
    ...change,
  },
});
export const toNote = (
  kind: NoteCountedService['data']['kind'],
  servedOn: string,
  recordedOn = servedOn,
): NoteCountedService => ({
  type: 'NoteCountedService',
  data: { kind, servedOn, policy, at: on(recordedOn) },
});
