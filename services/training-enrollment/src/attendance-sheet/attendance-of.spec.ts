import { fold } from '@academy/kernel';
import { marksOf, standingOf } from './attendance-of.js';
import { attendanceSheetDecider } from './domain/attendance-sheet.decider.js';
import { marked, mine } from './domain/attendance-sheet.examples.js';

const { evolve, initialState } = attendanceSheetDecider;
const ids = ['one', 'two', 'three', 'four', 'five'];
const run = {
  sessions: ids.map((sessionId, index) => ({
    ...{ sessionId, seq: index + 1, hours: 3, online: false },
    startsAt: `2026-04-1${index}T01:00:00.000Z`,
    endsAt: `2026-04-1${index}T04:00:00.000Z`,
  })),
  completionPolicy: {
    minAttendanceRate: { numerator: 4, denominator: 5 },
    tardyEquivalence: 3,
    mandatorySessionSeqs: [],
  },
};
const sheet = (...changes: Parameters<typeof marked>[0][]) =>
  fold(evolve, initialState, changes.map(marked));
const sheets = new Map([
  ['one', sheet({})],
  ['two', sheet({ status: 'PARTIAL', minutesPresent: 100 })],
  ['three', sheet({ enrollmentId: 'another' })],
  ['four', sheet({ status: 'LEAVE', minutesPresent: 0 })],
]);

describe('the attendance of a person by the sheets of a run', () => {
  const marks = marksOf(run, sheets, mine.enrollmentId);

  it('TRN-14: counts what was marked, and leave, or no mark on a sheet, as absent', () =>
    expect(marks).toEqual([
      { seq: 1, mark: 'PRESENT', hoursPresent: 3 },
      { seq: 2, mark: 'PARTIAL', hoursPresent: 1.67 },
      { seq: 3, mark: 'ABSENT', hoursPresent: 0 },
      { seq: 4, mark: 'ABSENT', hoursPresent: 0 },
    ]));

  it('TRN-16: is so much so far, and so much at best', () =>
    expect(standingOf(run, marks)).toEqual({
      rateSoFar: { hoursAttended: 4.67, hoursHeld: 12 },
      bestPossibleRate: { hoursAttended: 7.67, hoursHeld: 15 },
    }));
});
