import { specificationFor } from '@academy/testing';
import { aftercareCaseDecider } from './aftercare-case.decider.js';
import { attempted, completed, due, opened, toRecordAttempt } from './aftercare-case.examples.js';

const given = specificationFor(aftercareCaseDecider);

describe('recording an attempt to reach somebody', () => {
  it('keeps every attempt', () => {
    given(opened, due).when(toRecordAttempt()).then(attempted);
    given(opened, due, attempted)
      .when(toRecordAttempt({ result: 'MESSAGE_LEFT' }))
      .then({ ...attempted, data: { ...attempted.data, result: 'MESSAGE_LEFT' } });
  });

  it('AFT-3: never finishes the check-point', () =>
    given(opened, due)
      .when(toRecordAttempt())
      .thenState((aftercareCase) => {
        expect(aftercareCase).toMatchObject({
          checkpoints: [{ code: 'M1', status: 'due' }, {}, {}, {}],
        });
      }));

  it('AFT-2: belongs to a check-point from the first day of its window', () => {
    const at = '2026-03-29T15:00:00.000Z';
    given(opened)
      .when(toRecordAttempt({ attemptedAt: at, at }))
      .then({ ...attempted, data: { ...attempted.data, attemptedAt: at } });
    given(opened)
      .when(toRecordAttempt({ attemptedAt: '2026-03-29T14:59:59.999Z' }))
      .thenRejected('CheckpointWindowNotOpen');
  });

  it('cannot be recorded ahead, nor after the follow-up', () => {
    given(opened, due)
      .when(toRecordAttempt({ at: '2026-04-02T01:29:59.999Z' }))
      .thenRejected('ContactDatedInFuture');
    given(opened, due, completed).when(toRecordAttempt()).thenRejected('FollowUpAlreadyCompleted');
  });

  it('needs a case', () => given().when(toRecordAttempt()).thenRejected('AftercareNotOpened'));
});
