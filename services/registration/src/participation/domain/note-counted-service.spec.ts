import { specificationFor } from '@academy/testing';
import { participationDecider } from './participation.decider.js';
import {
  classOver,
  counted,
  entered,
  episode,
  exited,
  exitProposed,
  inClass,
  on,
  opened,
  revised,
  toNote,
} from './participation.examples.js';

const given = specificationFor(participationDecider);
const withdrawn = (reasonCode: 'SERVICE_NOTED' | 'SERVICE_SCHEDULED', proposeExitOn: string) => ({
  type: 'ParticipationExitProposalWithdrawn' as const,
  data: { ...episode, proposalNo: 1, reasonCode, proposeExitOn, withdrawnOn: '2026-05-18' },
});
const late = counted('COUNSELING', '2026-03-10', '2026-05-24');

describe('a service that counts', () => {
  it('T-20: moves the day on which an exit would be proposed', () =>
    given(opened, entered).when(toNote('COUNSELING', '2026-03-10')).then(late));

  it('REG-12: counts on no day after the one on which it is recorded', () =>
    given(opened, entered)
      .when(toNote('COUNSELING', '2026-03-20', '2026-03-10'))
      .then(late));

  it('REG-12: says nothing when a later one is known, unless it brings the person further', () => {
    given(opened, entered, late)
      .when(toNote('COUNSELING', '2026-03-09', '2026-03-11'))
      .thenNothing();
    given(opened, entered, late)
      .when(toNote('CLASS', '2026-03-09', '2026-03-11'))
      .then(counted('CLASS', '2026-03-10', '2026-05-24'));
  });

  it('REG-12: is of an earlier episode when it took place before this one', () => {
    given(opened, entered)
      .when(toNote('PLACEMENT', '2026-03-01', '2026-03-10'))
      .thenNothing();
    given().when(toNote('COUNSELING', '2026-03-10')).thenNothing();
  });

  it('T-20: withdraws the proposed exit when it is recorded late', () =>
    given(opened, entered, exitProposed)
      .when(toNote('COUNSELING', '2026-03-10', '2026-05-18'))
      .then(late, withdrawn('SERVICE_NOTED', '2026-05-24')));

  it('does not withdraw an exit that is proposed for another reason', () => {
    const employed = {
      ...exitProposed,
      data: { ...exitProposed.data, reasonCode: 'EMPLOYED' as const },
    };
    given(opened, entered, employed)
      .when(toNote('COUNSELING', '2026-03-10', '2026-05-18'))
      .then(late);
  });

  it('T-20: moves the day of an exit that was already confirmed', () => {
    given(opened, entered, exited)
      .when(toNote('COUNSELING', '2026-03-10', '2026-05-25'))
      .then(late, revised);
    given(opened, entered, exited).when(toNote('COUNSELING', '2026-05-21')).thenNothing();
  });
});

describe('a service that is scheduled', () => {
  const { kind, serviceId, until } = inClass.data;
  const toNoteFuture = {
    type: 'NoteFutureService',
    data: { kind, serviceId, until, at: on('2026-05-18') },
  } as const;

  it('REG-13: is noted once, and cleared when it is over', () => {
    given(opened, entered).when(toNoteFuture).then(inClass);
    given(opened, entered, inClass).when(toNoteFuture).thenNothing();
    const clear = { type: 'ClearFutureService', data: { serviceId } } as const;
    given(opened, entered, inClass).when(clear).then(classOver);
    given(opened, entered).when(clear).thenNothing();
  });

  it('REG-13: withdraws an exit that is proposed for inactivity', () =>
    given(opened, entered, exitProposed)
      .when(toNoteFuture)
      .then(inClass, withdrawn('SERVICE_SCHEDULED', '2026-06-06')));

  it('needs an episode that runs', () =>
    given(opened, entered, exited).when(toNoteFuture).thenRejected('ParticipationNotOpen'));
});
