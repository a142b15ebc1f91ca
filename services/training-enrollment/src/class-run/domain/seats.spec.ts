import { Rejection } from '@academy/kernel';
import fc from 'fast-check';
import { classRunDecider, type ClassRunCommand } from './class-run.decider.js';
import { scheduled, type ClassRun } from './class-run.js';
import { seatsOffered } from './wait-list.js';
import { capacityOf, person, toAccept, toApplyAs, toReleaseAs } from './waitlist.examples.js';

const CAPACITY = 3;
const PEOPLE = 8;
const START = Date.parse('2026-04-01T00:00:00.000Z');
const at = (hour: number) => new Date(START + hour * 3_600_000).toISOString();

type Act = (no: number, when: string) => ClassRunCommand;
const of = (no: number) => person(no).enrollmentId;
const acts: readonly Act[] = [
  (no, when) => toApplyAs(no, when, 1 + (no % 4)),
  (no, when) => ({ type: 'ConfirmSeat', data: { enrollmentId: of(no), at: when } }),
  toReleaseAs,
  toAccept,
  (no, when) => ({ type: 'LapseOffer', data: { enrollmentId: of(no), at: when } }),
  (no, when) => ({ type: 'DeclineOffer', data: { enrollmentId: of(no), at: when } }),
  (no, when) => ({ type: 'ExpireHold', data: { enrollmentId: of(no), at: when } }),
  (no, when) => ({
    type: 'ChangeCapacity',
    data: { to: 1 + (no % 6), reason: 'LARGER_ROOM', at: when },
  }),
];

const step = (run: ClassRun, command: ClassRunCommand): ClassRun => {
  try {
    return classRunDecider.decide(command, run).reduce(classRunDecider.evolve, run);
  } catch (error) {
    if (error instanceof Rejection) return run;
    throw error;
  }
};

describe('the seats of a run', () => {
  it('TRN-3: held, confirmed and offered seats are never more than the capacity, whatever happens in whatever order', () => {
    const steps = fc.array(
      fc.record({
        act: fc.nat(acts.length - 1),
        no: fc.integer({ min: 1, max: PEOPLE }),
        hours: fc.integer({ min: 0, max: 30 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(steps, (taken) => {
        let run = classRunDecider.evolve(classRunDecider.initialState, capacityOf(CAPACITY));
        let hour = 0;
        for (const { act, no, hours } of taken) {
          hour += hours / 10;
          run = step(run, (acts[act] ?? toReleaseAs)(no, at(hour)));
          const { seats, waitlist, capacity } = scheduled(run);
          expect(Object.keys(seats).length + seatsOffered(waitlist)).toBeLessThanOrEqual(capacity);
          const people = waitlist.entries.map(({ participantId }) => participantId);
          expect(new Set(people).size).toBe(people.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
