import { specificationFor } from '@academy/testing';
import { aftercareCaseDecider } from './aftercare-case.decider.js';
import { completed, due, opened, toMarkDue } from './aftercare-case.examples.js';

const given = specificationFor(aftercareCaseDecider);

describe('a check-point', () => {
  it('T-21: comes due when its day begins in Seoul', () => {
    given(opened).when(toMarkDue('2026-04-01T14:59:59.999Z')).thenRejected('CheckpointNotDueYet');
    given(opened).when(toMarkDue('2026-04-01T15:00:00.000Z')).then(due);
  });

  it('comes due late rather than never', () =>
    given(opened).when(toMarkDue('2026-08-01T00:00:00.000Z')).then(due));

  it('comes due once, and not when its follow-up came first', () => {
    given(opened, due).when(toMarkDue('2026-04-02T00:00:00.000Z')).thenNothing();
    given(opened, completed).when(toMarkDue('2026-04-02T00:00:00.000Z')).thenNothing();
  });

  it('leaves the other check-points alone', () =>
    given(opened, due)
      .when(toMarkDue('2026-06-02T00:00:00.000Z', 'M3'))
      .then({ ...due, data: { ...due.data, code: 'M3', dueOn: '2026-06-02' } }));

  it('needs a case that has it', () => {
    const { checkpoints } = opened.data;
    const short = { ...opened, data: { ...opened.data, checkpoints: checkpoints.slice(0, 1) } };
    given().when(toMarkDue('2026-04-02T00:00:00.000Z')).thenRejected('AftercareNotOpened');
    given(short)
      .when(toMarkDue('2027-04-02T00:00:00.000Z', 'M12'))
      .thenRejected('CheckpointUnknown');
  });
});
