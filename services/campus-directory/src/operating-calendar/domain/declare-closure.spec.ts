import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import type { DeclareClosure } from './declare-closure.js';
import { operatingCalendarDecider } from './operating-calendar.decider.js';
import { declared, lifted } from './operating-calendar.examples.js';
import { isClosedOn } from './operating-calendar.js';

const { evolve, initialState } = operatingCalendarDecider;
const given = specificationFor(operatingCalendarDecider);
const roomId = '0199b2c0-0000-7000-8000-0000000003d1';
const toDeclare = (change: Partial<DeclareClosure['data']> = {}): DeclareClosure => ({
  type: 'DeclareClosure',
  data: { ...declared.data, ...change },
});
const toLift = { type: 'LiftClosure', data: lifted.data } as const;

describe('a closure', () => {
  it('CAM-6: is declared with the list of the bookings that it affects', () =>
    given().when(toDeclare()).then(declared));

  it('keeps people away from its first to its last day, until it is lifted', () => {
    const calendar = fold(evolve, initialState, [declared]);
    const days = ['2026-05-03', '2026-05-04', '2026-05-05', '2026-05-06'];
    expect(days.map((day) => isClosedOn(calendar, day, { service: 'COUNSELING' }))).toEqual([
      ...[false, true, true, false],
    ]);
    expect(isClosedOn(evolve(calendar, lifted), '2026-05-04', {})).toBe(false);
  });

  it('shuts no more than the room or the service that it names', () => {
    const service = { ...declared.data, scope: 'SERVICE', service: 'COUNSELING' } as const;
    const room = { ...declared.data, scope: 'ROOM', roomId } as const;
    const ofService = evolve(initialState, { ...declared, data: service });
    const ofRoom = evolve(initialState, { ...declared, data: room });
    expect(isClosedOn(ofService, '2026-05-04', { service: 'COUNSELING' })).toBe(true);
    expect(isClosedOn(ofService, '2026-05-04', { service: 'MATCHING' })).toBe(false);
    expect(isClosedOn(ofRoom, '2026-05-04', { roomId })).toBe(true);
    expect(isClosedOn(ofRoom, '2026-05-04', { service: 'COUNSELING' })).toBe(false);
  });

  it('is declared and lifted once', () => {
    given(declared).when(toDeclare()).thenNothing();
    given(declared).when(toLift).then(lifted);
    given(declared, lifted).when(toLift).thenNothing();
    given(declared, lifted).when(toDeclare()).thenNothing();
    given().when(toLift).thenRejected('ClosureUnknown');
  });

  it('ends after it begins and names exactly what it shuts', () => {
    given()
      .when(toDeclare({ to: '2026-05-03' }))
      .thenRejected('ClosureEndsBeforeItBegins');
    given()
      .when(toDeclare({ scope: 'ROOM' }))
      .thenRejected('ClosureWithoutObject');
    given()
      .when(toDeclare({ service: 'COUNSELING' }))
      .thenRejected('ClosureWithoutObject');
  });
});
