import { specificationFor } from '@academy/testing';
import type { ExitParticipation } from './exit-participation.js';
import { participationDecider } from './participation.decider.js';
import {
  counted,
  entered,
  exited,
  exitProposed,
  inClass,
  on,
  opened,
  paused,
  policy,
} from './participation.examples.js';

const given = specificationFor(participationDecider);
const toExit = (change: Partial<ExitParticipation['data']> = {}): ExitParticipation => ({
  type: 'ExitParticipation',
  data: {
    exitReason: 'NO_CONTACT',
    byPerson: false,
    decidedBy: 'operator-west',
    policy,
    at: on('2026-05-20'),
    ...change,
  },
});
const { proposalNo: _, ...rest } = exited.data;
const unproposed: typeof exited = { ...exited, data: rest };

describe('ending an episode', () => {
  it('REG-12: dates the exit to the last counted service and names how far the person came', () => {
    given(opened, entered, exitProposed).when(toExit()).then(exited);
    given(opened, entered, counted('PLACEMENT', '2026-04-01', '2026-06-15'))
      .when(toExit({ exitReason: 'EMPLOYED' }))
      .then({
        ...unproposed,
        data: {
          ...unproposed.data,
          exitReason: 'EMPLOYED',
          exitOn: '2026-04-01',
          stageAtExit: 'PLACED',
        },
      });
  });

  it('REG-13: is a decision of a person, who may take it although something is scheduled', () => {
    given(opened, entered, inClass).when(toExit()).then(unproposed);
    given(opened, entered, paused).when(toExit()).then(unproposed);
  });

  it('leaves to the person the reasons that are theirs', () => {
    const own = { exitReason: 'WITHDREW', byPerson: true } as const;
    given(opened, entered)
      .when(toExit(own))
      .then({ ...unproposed, data: { ...unproposed.data, exitReason: 'WITHDREW' } });
    given(opened, entered)
      .when(toExit({ ...own, exitReason: 'DISMISSED' }))
      .thenRejected('ExitReasonForStaff');
  });

  it('takes place once', () => {
    given().when(toExit()).thenRejected('ParticipationNotOpen');
    given(opened, entered, exited).when(toExit()).thenRejected('ParticipationNotOpen');
  });
});
