import { specificationFor } from '@academy/testing';
import { learnerRecordDecider } from './learner-record.decider.js';
import { opened, recommended, toNote } from './learner-record.examples.js';

const given = specificationFor(learnerRecordDecider);

describe('noting a track recommendation', () => {
  it('remembers it', () => given(opened).when(toNote()).then(recommended));

  it('does not wait for the record to open', () => given().when(toNote()).then(recommended));

  it('is the same once and twice', () => given(opened, recommended).when(toNote()).thenNothing());
});
