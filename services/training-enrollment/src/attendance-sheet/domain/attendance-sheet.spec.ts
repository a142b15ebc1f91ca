import { specificationFor } from '@academy/testing';
import { attendanceSheets } from '../attendance-sheets.js';
import { attendanceSheetDecider } from './attendance-sheet.decider.js';
import {
  corrected,
  LOCK_AT,
  locked,
  marked,
  mine,
  present,
  toMark,
  unlocked,
} from './attendance-sheet.examples.js';
import type { CorrectAttendance } from './correct-attendance.js';

const given = specificationFor(attendanceSheetDecider);
const toCorrect = (change: Partial<CorrectAttendance['data']> = {}): CorrectAttendance => ({
  type: 'CorrectAttendance',
  data: {
    ...{ enrollmentId: mine.enrollmentId, to: 'LATE', minutesPresent: 150 },
    ...{ reasonCode: 'MARKED_WRONGLY', byId: 'instructor-1', resultsFinal: false },
    ...change,
  },
});
const lockAt = (at: string) =>
  ({ type: 'LockSheet', data: { byId: 'timer:attendance-lock', at } }) as const;

describe('the attendance sheet of a session', () => {
  it('TRN-12: takes one mark per person, and corrections after it', () => {
    given().when(toMark()).then(present);
    given(present).when(toMark()).thenNothing();
    given(present)
      .when(toMark({ status: 'ABSENT', minutesPresent: 0 }))
      .thenRejected('AttendanceMarkedAlready');
    given(present).when(toCorrect()).then(corrected);
    given(present, corrected).when(toCorrect()).thenNothing();
    given(present, corrected)
      .when(toCorrect({ to: 'ABSENT', minutesPresent: 0 }))
      .then({
        ...corrected,
        data: { ...corrected.data, from: 'LATE', to: 'ABSENT', minutesPresent: 0, correctionOf: 1 },
      });
  });

  it('TRN-12: opens its check-in half an hour before the session, and closes it with the session', () => {
    const came = (checkInAt: string) => toMark({ checkInAt, at: checkInAt, method: 'QR' });
    const seen = (at: string) => marked({ checkInAt: at, attendedAt: at, method: 'QR' });
    for (const at of ['2026-04-11T00:30:00.000Z', '2026-04-11T04:00:00.000Z'])
      given().when(came(at)).then(seen(at));
    given().when(came('2026-04-11T00:29:59.999Z')).thenRejected('CheckInNotOpenYet');
    given().when(came('2026-04-11T04:00:00.001Z')).thenRejected('CheckInOutsideSession');
    given()
      .when(toMark({ method: 'QR', at: '2026-04-11T04:00:00.001Z' }))
      .thenRejected('CheckInOutsideSession');
    given()
      .when(toMark({ checkInAt: '2026-04-11T00:29:59.999Z' }))
      .thenRejected('CheckInOutsideSession');
  });

  it('cannot hold more than the session has', () =>
    given()
      .when(toMark({ minutesPresent: 181 }))
      .thenRejected('HoursBeyondSession'));

  it('T-15: locks a day after the session, and takes no mark from then on', () => {
    given(present).when(lockAt('2026-04-12T03:59:59.999Z')).thenNothing();
    given(present).when(lockAt(LOCK_AT)).then(locked);
    given(present, locked).when(lockAt(LOCK_AT)).thenNothing();
    given()
      .when(toMark({ at: LOCK_AT }))
      .thenRejected('AttendanceSheetClosed');
    const [timer] = attendanceSheets.timers?.(
      attendanceSheetDecider.evolve(attendanceSheetDecider.initialState, present),
    ) ?? [undefined];
    expect(timer).toEqual({ kind: 'attendance-lock', due: LOCK_AT });
  });

  it('TRN-13: is corrected after it was locked only when a coordinator unlocks it with a reason', () => {
    const { byId, reason, lockAt: until } = unlocked.data;
    const toUnlock = { type: 'UnlockSheet', data: { byId, reason, lockAt: until } } as const;
    given(present, locked).when(toCorrect()).thenRejected('AttendanceSheetClosed');
    given(present, locked).when(toUnlock).then(unlocked);
    given(present, locked, unlocked).when(toCorrect()).then(corrected);
    given(present).when(toUnlock).thenNothing();
  });

  it('TRN-13: is corrected no more when the results are final', () =>
    given(present)
      .when(toCorrect({ resultsFinal: true }))
      .thenRejected('ResultsFinal'));

  it('vector 19: what is recorded on day 5 happened on day 1', () => {
    const at = '2026-04-15T02:00:00.000Z';
    const another = {
      enrollmentId: '0199b2c0-0000-7000-8000-000000000ea2',
      participantId: '0199b2c0-0000-7000-8000-000000000002',
    };
    given(present, locked, unlocked)
      .when(toMark({ ...another, at }))
      .then(marked({ ...another, lockAt: unlocked.data.lockAt }));
  });

  it('needs a mark for everything but the first mark', () => {
    given().when(toCorrect()).thenRejected('AttendanceNotMarked');
    given().when(lockAt(LOCK_AT)).thenRejected('AttendanceNotMarked');
    given(present)
      .when(toCorrect({ enrollmentId: 'another' }))
      .thenRejected('AttendanceNotMarked');
  });
});
