import { specificationFor } from '@academy/testing';
import { jobOrderDecider } from './job-order.decider.js';
import { published, submitted, submittedWith, toSubmit } from './job-order.examples.js';

const given = specificationFor(jobOrderDecider);
const fixedTerm = { employmentType: 'FIXED_TERM', contractMonths: 11 } as const;
const fixedClosing = { closing: { type: 'FIXED' as const, on: '2026-03-20' } };

describe('submitting a job order', () => {
  it('takes the order in as it is', () => {
    const wage = { basis: 'HOURLY' as const, minKrw: 12_000, maxKrw: 12_000 };
    given().when(toSubmit({ wage })).then(submittedWith({ wage }));
    given().when(toSubmit()).then(submitted);
    given().when(toSubmit(fixedTerm)).then(submittedWith(fixedTerm));
    given().when(toSubmit(fixedClosing)).then(submittedWith(fixedClosing));
  });

  it('is the same once and twice', () => {
    given(submitted).when(toSubmit()).thenNothing();
    given(submitted, published).when(toSubmit()).thenNothing();
  });

  it('cannot take the order of another employer over', () =>
    given(submitted)
      .when(toSubmit({ employerId: '0199b2c0-0000-7000-8000-0000000e3009' }))
      .thenRejected('JobOrderOfAnotherEmployer'));

  it('needs a programme that is offered', () =>
    given()
      .when(toSubmit({ programType: 'WORK_EXPERIENCE' }))
      .thenRejected('ProgramTypeNotOffered'));

  it('needs terms that make sense', () => {
    given()
      .when(toSubmit({ wage: { basis: 'HOURLY', minKrw: 12_001, maxKrw: 12_000 } }))
      .thenRejected('WageRangeReversed');
    given()
      .when(toSubmit({ employmentType: 'FIXED_TERM' }))
      .thenRejected('ContractTermMissing');
    given()
      .when(toSubmit({ closing: { type: 'FIXED' } }))
      .thenRejected('ClosingDateMissing');
  });
});
