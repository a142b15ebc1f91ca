import { specificationFor } from '@academy/testing';
import { aftercareCaseDecider } from './aftercare-case.decider.js';
import { completed, due, opened, policy, rescheduled } from './aftercare-case.examples.js';
import { closedFor, startCorrected, toVerify } from './ending.examples.js';
import type { RescheduleCheckpoint } from './reschedule-checkpoint.js';

const given = specificationFor(aftercareCaseDecider);
const toReschedule = (change: Partial<RescheduleCheckpoint['data']> = {}) =>
  ({
    type: 'RescheduleCheckpoint',
    data: {
      code: 'M1',
      to: '2026-04-09',
      reason: 'PERSON_ASKED',
      at: '2026-04-02T01:00:00.000Z',
      ...change,
    },
  }) as const;
const toCorrect = {
  type: 'CorrectStart',
  data: { actualStartOn: '2026-03-05', policy },
} as const;

describe('moving a check-point', () => {
  it('AFT-2: to another day of its window, before it is due or while it is', () => {
    given(opened).when(toReschedule()).then(rescheduled);
    given(opened, due).when(toReschedule()).then(rescheduled);
    given(opened)
      .when(toReschedule({ to: '2026-04-17' }))
      .thenRejected('RescheduledOutsideWindow');
    given(opened)
      .when(toReschedule({ to: '2026-04-01' }))
      .thenRejected('RescheduledIntoPast');
  });

  it('lets the plan of attempts begin anew on the new day', () =>
    given(opened, due)
      .when(toReschedule())
      .thenState((state) => {
        expect(state).toMatchObject({
          checkpoints: [{ code: 'M1', status: 'scheduled', dueOn: '2026-04-09' }, {}, {}, {}],
        });
      }));

  it('AFT-4: leaves the day at which retention is measured', () =>
    given(opened, rescheduled)
      .when(toVerify({ code: 'M1', asOf: '2026-04-02' }))
      .thenState((state) => {
        expect(state).toMatchObject({ checkpoints: [{ measuredOn: '2026-04-02' }, {}, {}, {}] });
      }));

  it('happens neither twice nor after the follow-up', () => {
    given(opened, rescheduled).when(toReschedule()).thenNothing();
    given(opened, due, completed).when(toReschedule()).thenRejected('CheckpointAlreadySettled');
    given(opened, closedFor('VOIDED', '2026-04-01'))
      .when(toReschedule())
      .thenRejected('AftercareAlreadyClosed');
  });
});

describe('correcting the start', () => {
  const moved = (code: 'M1' | 'M3' | 'M6' | 'M12', from: string, to: string) => ({
    code,
    from,
    to,
  });

  it('AFT-1: counts the check-points anew', () =>
    given(opened)
      .when(toCorrect)
      .thenState((state) => {
        expect(state).toMatchObject({
          baseDate: '2026-03-05',
          checkpoints: [
            { dueOn: '2026-04-05', measuredOn: '2026-04-05', windowTo: '2026-04-19' },
            { dueOn: '2026-06-05' },
            { dueOn: '2026-09-05' },
            { dueOn: '2027-03-05' },
          ],
        });
      }));

  it('AFT-1: leaves and marks what is done', () => {
    const { aftercareId, participantId } = opened.data;
    const later = [
      { ...moved('M3', '2026-06-02', '2026-06-05'), window: ['2026-05-29', '2026-06-26'] },
      { ...moved('M6', '2026-09-02', '2026-09-05'), window: ['2026-08-29', '2026-09-26'] },
      { ...moved('M12', '2027-03-02', '2027-03-05'), window: ['2027-02-26', '2027-03-26'] },
    ].map(({ window: [windowFrom = '', windowTo = ''], ...change }) => ({
      type: 'CheckpointRescheduled' as const,
      data: {
        ...{ aftercareId, participantId, ...change, windowFrom, windowTo },
        reason: 'START_CORRECTED' as const,
      },
    }));
    given(opened, due, completed)
      .when(toCorrect)
      .then({ ...startCorrected, data: { ...startCorrected.data, kept: ['M1'] } }, ...later);
  });

  it('AFT-1: happens once', () => given(opened, startCorrected).when(toCorrect).thenNothing());
});
