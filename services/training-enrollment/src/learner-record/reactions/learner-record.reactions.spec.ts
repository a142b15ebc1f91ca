import type { ParticipationOpened, TrackRecommended } from '@academy/contracts';
import { specificationFor } from '@academy/testing';
import { learnerRecordDecider } from '../domain/learner-record.decider.js';
import { opened, recommended } from '../domain/learner-record.examples.js';
import { toNoteTrackRecommendation, toOpenLearnerRecord } from './learner-record.reactions.js';

const given = specificationFor(learnerRecordDecider);
const { participantId, participationId, openedAt } = opened.data;

const participation: ParticipationOpened = {
  type: 'ParticipationOpened',
  data: {
    participationId,
    participantId,
    seq: 1,
    entryReason: 'NEW',
    homeCampusId: '0199b2c0-0000-7000-8000-0000000000c1',
    campusBasis: 'DISTRICT',
    cohort: '2026-03',
    eligibilityReviewId: '0199b2c0-0000-7000-8000-0000000000e1',
    openedOn: '2026-03-02',
  },
};
const recommendation: TrackRecommended = {
  type: 'TrackRecommended',
  data: {
    ...recommended.data,
    caseId: '0199b2c0-0000-7000-8000-000000000ca1',
    reasons: ['NEW_OCCUPATION'],
    byId: 'consultant-west',
  },
};

describe('a participation that opened', () => {
  it('opens the learner record, however often it arrives', () => {
    const command = toOpenLearnerRecord(participation, { recordedAt: openedAt });
    given().when(command).then(opened);
    given(opened).when(command).thenNothing();
  });
});

describe('a track that counselling recommended', () => {
  it('TRN-2: is noted once, without who recommended it and why', () => {
    const command = toNoteTrackRecommendation(recommendation);
    given(opened).when(command).then(recommended);
    given(opened, recommended).when(command).thenNothing();
  });

  it('is noted before the participation has arrived as well', () =>
    given().when(toNoteTrackRecommendation(recommendation)).then(recommended));
});
