import { specificationFor } from '@academy/testing';
import { employerDecider } from './employer.decider.js';
import { applied, toApply, verified } from './employer.examples.js';

const given = specificationFor(employerDecider);

describe('applying as an employer', () => {
  it('is open to every organisation', () => given().when(toApply()).then(applied));

  it('is the same once and twice', () => {
    given(applied).when(toApply()).thenNothing();
    given(applied, verified).when(toApply()).thenNothing();
  });

  it('cannot turn an employer into another one', () =>
    given(applied)
      .when(toApply({ bizNoHash: 'b9'.repeat(32) }))
      .thenRejected('EmployerOfAnotherBusinessNumber'));
});
