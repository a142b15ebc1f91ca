import { specificationFor } from '@academy/testing';
import { classRunDecider } from './class-run.decider.js';
import {
  anothers,
  confirmed,
  held,
  mine,
  scheduled,
  seatHeld,
  seatReleased,
  toHold,
} from './class-run.examples.js';

const given = specificationFor(classRunDecider);

describe('holding a seat', () => {
  it('T-12: keeps it for fifteen minutes', () =>
    given(scheduled).when(toHold(mine)).then(seatHeld));

  it.each(['SCREENING', 'SCREENING_AND_INTERVIEW'] as const)(
    'T-12: keeps it for two days while staff decides by %s',
    (selectionMethod) =>
      given(scheduled)
        .when(toHold(mine, selectionMethod))
        .then({ ...seatHeld, data: { ...seatHeld.data, expiresAt: '2026-04-03T02:00:00.000Z' } }),
  );

  it('TRN-3: counts held and confirmed seats alike', () => {
    given(scheduled, held(anothers, 1)).when(toHold(mine)).then(held(mine, 0));
    given(scheduled, held(anothers, 1), confirmed(anothers, 1))
      .when(toHold(mine))
      .then(held(mine, 0));
  });

  it('TRN-3: cannot seat more people than the capacity', () =>
    given(scheduled, held(anothers, 1), confirmed(anothers, 1), held(mine, 0))
      .when(toHold('0199b2c0-0000-7000-8000-000000000ea3'))
      .thenRejected('ClassRunFull'));

  it('gives a released seat to the next one', () =>
    given(scheduled, held(anothers, 1), held(mine, 0), seatReleased)
      .when(toHold('0199b2c0-0000-7000-8000-000000000ea3'))
      .then(held('0199b2c0-0000-7000-8000-000000000ea3', 0)));

  it('is the same once and twice, in a full run as well', () =>
    given(scheduled, held(anothers, 1), held(mine, 0)).when(toHold(mine)).thenNothing());

  it('needs a run', () => given().when(toHold(mine)).thenRejected('ClassRunNotScheduled'));
});
