import { specificationFor } from '@academy/testing';
import { participationDecider } from './participation.decider.js';
import {
  classOver,
  entered,
  exited,
  exitProposed,
  inClass,
  objected,
  on,
  opened,
} from './participation.examples.js';

const given = specificationFor(participationDecider);
const { serviceId } = inClass.data;
const toMove = (until: string) =>
  ({
    type: 'MoveFutureService',
    data: { kind: 'CLASS', serviceId, until, at: on('2026-05-20') },
  }) as const;
const later = { ...inClass, data: { ...inClass.data, until: '2026-07-10' } };

describe('a class that is held at other times', () => {
  it('REG-13: holds an exit up until its new last day', () => {
    given(opened, entered, inClass).when(toMove('2026-07-10')).then(later);
    given(opened, entered, inClass, later)
      .when({ type: 'ProposeExitForInactivity', data: { at: on('2026-07-10') } })
      .thenNothing();
    given(opened, entered, inClass, later).when(toMove('2026-07-10')).thenNothing();
  });

  it('T-20: takes back an exit that was proposed for silence', () =>
    given(opened, entered, inClass, exitProposed)
      .when(toMove('2026-07-10'))
      .then(later, {
        ...objected,
        data: {
          ...objected.data,
          ...{ reasonCode: 'SERVICE_SCHEDULED', proposeExitOn: '2026-07-11' },
        },
      }));

  it('REG-13: holds nothing up for whoever has no seat in it, or has left', () => {
    given(opened, entered).when(toMove('2026-07-10')).thenNothing();
    given(opened, entered, inClass, classOver).when(toMove('2026-07-10')).thenNothing();
    given(opened, entered, inClass, exited).when(toMove('2026-07-10')).thenNothing();
    given().when(toMove('2026-07-10')).thenNothing();
  });
});
