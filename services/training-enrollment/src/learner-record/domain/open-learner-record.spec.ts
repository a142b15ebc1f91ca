import { specificationFor } from '@academy/testing';
import { learnerRecordDecider } from './learner-record.decider.js';
import { opened, recommended, toOpen } from './learner-record.examples.js';

const given = specificationFor(learnerRecordDecider);

describe('opening a learner record', () => {
  it('follows a participation', () => given().when(toOpen()).then(opened));

  it('is the same once and twice', () => given(opened).when(toOpen()).thenNothing());

  it('keeps what was noted before', () =>
    given(recommended)
      .when(toOpen())
      .thenState(({ status, recommendations }) => {
        expect(status).toBe('open');
        expect(recommendations).toHaveLength(1);
      }));

  it('lives on in the next participation', () => {
    const participationId = '0199b2c0-0000-7000-8000-0000000000f9';
    given(opened)
      .when(toOpen({ participationId }))
      .then({ ...opened, data: { ...opened.data, participationId } });
  });
});
