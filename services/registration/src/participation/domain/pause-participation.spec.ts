import { specificationFor } from '@academy/testing';
import { participationDecider } from './participation.decider.js';
import {
  counted,
  entered,
  exited,
  exitProposed,
  objected,
  on,
  opened,
  paused,
  policy,
  resumed,
} from './participation.examples.js';

const given = specificationFor(participationDecider);
const { reasonCode, expectedUntil } = paused.data;
const toPause = (until = expectedUntil) =>
  ({
    type: 'PauseParticipation',
    data: { reasonCode, expectedUntil: until, at: on('2026-04-01') },
  }) as const;
const toResume = {
  type: 'ResumeParticipation',
  data: { policy, at: on('2026-05-20') },
} as const;
const toObject = { type: 'ObjectToExit', data: { policy, at: on('2026-05-20') } } as const;

describe('pausing an episode', () => {
  it('lets it rest until a day that is still to come', () => {
    given(opened, entered).when(toPause()).then(paused);
    given(opened, entered, paused).when(toPause()).thenNothing();
    given(opened, entered).when(toPause('2026-03-31')).thenRejected('PauseEndsInPast');
  });

  it('REG-10: needs the one that runs', () => {
    given().when(toPause()).thenRejected('ParticipationNotOpen');
    given(opened, entered, exited).when(toPause()).thenRejected('ParticipationNotOpen');
  });

  it('T-20: ends with the days counted anew', () => {
    given(opened, entered, paused).when(toResume).then(resumed);
    given(opened, entered).when(toResume).thenNothing();
    given(opened, entered, exited).when(toResume).thenRejected('ParticipationNotOpen');
  });

  it('stays a pause when a service is counted meanwhile', () =>
    given(opened, entered, paused, counted('COUNSELING', '2026-04-10', '2026-06-24'))
      .when(toResume)
      .then(resumed));
});

describe('objecting to a proposed exit', () => {
  it('T-20: keeps the episode open', () =>
    given(opened, entered, exitProposed).when(toObject).then(objected));

  it('needs a proposal', () => {
    given(opened, entered).when(toObject).thenRejected('ExitNotProposed');
    given(opened, entered, exitProposed, objected).when(toObject).thenRejected('ExitNotProposed');
    given(opened, entered, exited).when(toObject).thenRejected('ParticipationNotOpen');
  });
});
