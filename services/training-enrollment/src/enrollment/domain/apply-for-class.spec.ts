import { specificationFor } from '@academy/testing';
import { enrollmentDecider } from './enrollment.decider.js';
import { applied, confirmed, toApply } from './enrollment.examples.js';

const given = specificationFor(enrollmentDecider);
const { run } = toApply().data;
const appliedAt = (at: string) => ({ ...applied, data: { ...applied.data, appliedAt: at } });

describe('applying for a class', () => {
  it('names the run and its course', () => given().when(toApply()).then(applied));

  it('keeps the recommendation that the person names', () => {
    const recommendationId = '0199b2c0-0000-7000-8000-0000000007a1';
    given()
      .when(toApply({ recommendationId }))
      .then({ ...applied, data: { ...applied.data, recommendationId } });
  });

  it('is the same once and twice', () => {
    given(applied).when(toApply()).thenNothing();
    given(applied, confirmed)
      .when(toApply({ at: '2026-06-01T00:00:00.000Z' }))
      .thenNothing();
  });

  it('is open from the first to the last day of the period, in Seoul', () => {
    for (const at of ['2026-03-15T15:00:00.000Z', '2026-04-03T14:59:59.999Z'])
      given().when(toApply({ at })).then(appliedAt(at));
    given()
      .when(toApply({ at: '2026-03-15T14:59:59.999Z' }))
      .thenRejected('ApplicationsNotOpenYet');
    given()
      .when(toApply({ at: '2026-04-03T15:00:00.000Z' }))
      .thenRejected('ApplicationsClosed');
  });

  it('needs a run, and stays with it', () => {
    given()
      .when(toApply({ run: null }))
      .thenRejected('ClassRunNotScheduled');
    given(applied)
      .when(toApply({ run: run && { ...run, runId: '0199b2c0-0000-7000-8000-000000000a09' } }))
      .thenRejected('EnrollmentOfAnotherRun');
    given(applied)
      .when(toApply({ participantId: '0199b2c0-0000-7000-8000-000000000009' }))
      .thenRejected('EnrollmentOfAnotherRun');
  });
});
