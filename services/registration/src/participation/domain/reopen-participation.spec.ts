import { specificationFor } from '@academy/testing';
import { participationDecider } from './participation.decider.js';
import {
  counted,
  entered,
  exited,
  on,
  opened,
  policy,
  reopened,
  toNote,
  toOpen,
} from './participation.examples.js';

const given = specificationFor(participationDecider);
const toReopen = (date: string) =>
  ({
    type: 'ReopenParticipation',
    data: { reasonCode: 'PERSON_CAME_BACK', approverId: 'manager-west', policy, at: on(date) },
  }) as const;
const work = (servedOn: string) => counted('PLACEMENT', servedOn, '2026-08-20');

describe('coming back after an exit', () => {
  it('REG-14: takes the exit back on the 30th day after it, and no later', () => {
    given(opened, entered, exited).when(toReopen('2026-06-19')).then(reopened);
    given(opened, entered, exited).when(toReopen('2026-06-20')).thenRejected('ReopeningTooLate');
  });

  it('REG-14: does not when the person found work since', () => {
    given(opened, entered, exited)
      .when(toNote('PLACEMENT', '2026-06-01'))
      .then({
        ...work('2026-06-01'),
        data: { ...work('2026-06-01').data, proposeExitOn: '2026-08-15' },
      });
    given(opened, entered, exited, work('2026-06-01'))
      .when(toReopen('2026-06-02'))
      .thenRejected('PlacedSinceExit');
  });

  it('needs an exit', () => {
    given().when(toReopen('2026-06-19')).thenRejected('ParticipationNotExited');
    given(opened, entered).when(toReopen('2026-06-19')).thenRejected('ParticipationNotExited');
    given(opened, entered, exited, reopened)
      .when(toReopen('2026-06-19'))
      .thenRejected('ParticipationNotExited');
  });

  it('REG-10, REG-14: begins a new episode otherwise, with the next number', () => {
    const participationId = '0199b2c0-0000-7000-8000-0000000000f9';
    const again = toOpen({
      participationId,
      eligibility: { ...toOpen().data.eligibility, validUntil: '2026-09-30' },
      at: on('2026-07-01'),
    });
    given(opened, entered, exited)
      .when(again)
      .then(
        {
          ...opened,
          data: {
            ...opened.data,
            participationId,
            seq: 2,
            entryReason: 'RE_ENTRY',
            cohort: '2026-07',
            openedOn: '2026-07-01',
          },
        },
        {
          ...entered,
          data: {
            ...entered.data,
            participationId,
            servedOn: '2026-07-01',
            proposeExitOn: '2026-09-14',
          },
        },
      );
    given(opened, entered, exited).when(toOpen()).thenNothing();
  });
});
