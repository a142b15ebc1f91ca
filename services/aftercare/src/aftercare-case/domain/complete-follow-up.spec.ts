import { specificationFor } from '@academy/testing';
import { aftercareCaseDecider } from './aftercare-case.decider.js';
import { attempted, completed, due, opened, toComplete } from './aftercare-case.examples.js';

const given = specificationFor(aftercareCaseDecider);
const contactedAt = (at: string) => ({
  ...completed,
  data: { ...completed.data, contactedAt: at },
});

describe('completing a follow-up', () => {
  it('AFT-3: finishes a check-point that is due', () => {
    given(opened, due).when(toComplete()).then(completed);
    given(opened, due, attempted).when(toComplete()).then(completed);
  });

  it('AFT-2: counts before the due day, within the window', () => {
    for (const at of ['2026-03-29T15:00:00.000Z', '2026-04-16T14:59:59.999Z'])
      given(opened)
        .when(toComplete({ contactedAt: at }))
        .then(contactedAt(at));
    given(opened)
      .when(toComplete({ contactedAt: '2026-03-29T14:59:59.999Z' }))
      .thenRejected('CheckpointWindowNotOpen');
    given(opened)
      .when(toComplete({ contactedAt: '2026-04-16T15:00:00.000Z' }))
      .thenRejected('CheckpointWindowClosed');
  });

  it('AFT-2: counts after the window while the check-point is due, yet not before it', () => {
    const at = '2026-05-20T01:00:00.000Z';
    given(opened, due)
      .when(toComplete({ contactedAt: at }))
      .then(contactedAt(at));
    given(opened, due)
      .when(toComplete({ contactedAt: '2026-03-29T14:59:59.999Z' }))
      .thenRejected('CheckpointWindowNotOpen');
  });

  it('AFT-3: happens once', () =>
    given(opened, due, completed).when(toComplete()).thenRejected('FollowUpAlreadyCompleted'));

  it('leaves the other check-points open', () =>
    given(opened, due, completed)
      .when(toComplete({ code: 'M3', contactedAt: '2026-06-02T01:00:00.000Z' }))
      .then({
        ...completed,
        data: { ...completed.data, code: 'M3', contactedAt: '2026-06-02T01:00:00.000Z' },
      }));

  it('takes satisfaction from the person alone', () => {
    given(opened, due)
      .when(toComplete({ contactWith: 'EMPLOYER' }))
      .thenRejected('SatisfactionNotFromParticipant');
    given(opened, due)
      .when(toComplete({ contactWith: 'BOTH' }))
      .then({ ...completed, data: { ...completed.data, contactWith: 'BOTH' } });
  });

  it('cannot be recorded ahead', () =>
    given(opened, due)
      .when(toComplete({ at: '2026-04-03T01:29:59.999Z' }))
      .thenRejected('ContactDatedInFuture'));

  it('needs a case', () => given().when(toComplete()).thenRejected('AftercareNotOpened'));
});
