import { rowSpecificationFor } from '@academy/testing';
import { handedOver, takenOver } from '../domain/hand-over.examples.js';
import {
  campusChanged,
  classOver,
  counted,
  entered,
  exited,
  exitProposed,
  inClass,
  missedOnce,
  objected,
  opened,
  paused,
  reopened,
  resumed,
  revised,
} from '../domain/participation.examples.js';
import type { ParticipationCard } from './participation-card.entity.js';
import { participationCardProjection } from './participation-card.projection.js';

const given = rowSpecificationFor(participationCardProjection);
const meta = { streamVersion: 2 };
const { cohort: _, eligibilityReviewId: __, ...facts } = opened.data;
const open: ParticipationCard = {
  ...facts,
  status: 'OPEN',
  lastServiceOn: '2026-03-02',
  pausedUntil: null,
  exitReason: null,
  confirmBy: null,
  exitOn: null,
  stageAtExit: null,
  version: 2,
};
const left: ParticipationCard = {
  ...open,
  status: 'EXITED',
  exitReason: 'NO_CONTACT',
  exitOn: '2026-03-02',
  stageAtExit: 'ENTERED',
};

describe('the card of an episode', () => {
  it('REG-2: follows it to the account with which it goes on', () => {
    given(open).when(handedOver, { streamVersion: 9 }).then(open);
    const { participantId } = takenOver.data;
    given(open)
      .when(takenOver, { streamVersion: 1 })
      .then({ ...open, participantId, version: 1 });
    for (const event of [handedOver, takenOver]) given().when(event, meta).then(null);
  });

  it('begins with it and with nothing else', () => {
    given().when(opened, meta).then(open);
    for (const event of [entered, paused, exited, inClass, classOver])
      given().when(event, meta).then(null);
  });

  it('says whether it rests, and until when', () => {
    const resting: ParticipationCard = { ...open, status: 'PAUSED', pausedUntil: '2026-05-31' };
    given(open).when(paused, meta).then(resting);
    given(resting).when(resumed, meta).then(open);
  });

  it('says that its exit is proposed, confirmed, or taken back', () => {
    const proposed: ParticipationCard = {
      ...open,
      status: 'EXIT_PROPOSED',
      exitReason: 'NO_CONTACT',
      confirmBy: '2026-05-30',
    };
    given(open).when(exitProposed, meta).then(proposed);
    given(proposed).when(objected, meta).then(open);
    given(proposed).when(exited, meta).then(left);
    given(left)
      .when(revised, meta)
      .then({ ...left, exitOn: '2026-03-10' });
    given(left).when(reopened, meta).then(open);
  });

  it('follows the home campus', () => {
    const { to: homeCampusId, campusBasis } = campusChanged.data;
    given(open)
      .when(campusChanged, meta)
      .then({ ...open, homeCampusId, campusBasis });
  });

  it('REG-12: keeps the day of the last service, which no missed appointment is', () => {
    given(open).when(missedOnce, meta).then(open);
    given(open)
      .when(counted('CLASS', '2026-04-01', '2026-06-15'), meta)
      .then({ ...open, lastServiceOn: '2026-04-01' });
    given(open)
      .when(counted('CLASS', '2026-03-01', '2026-06-15'), meta)
      .then(open);
  });
});
