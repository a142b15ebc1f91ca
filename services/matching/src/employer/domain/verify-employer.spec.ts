import { specificationFor } from '@academy/testing';
import { employerDecider } from './employer.decider.js';
import { applied, policy, toVerify, verified } from './employer.examples.js';
import { verifiedUntil } from './employer.js';

const given = specificationFor(employerDecider);
const [status, arrears] = toVerify().data.checks;
if (status === undefined || arrears === undefined) throw new Error('the example has two checks');

describe('verifying an employer', () => {
  it('T-28: holds for twelve months, the day of the verification counted', () =>
    given(applied).when(toVerify()).then(verified));

  it('MAT-1: says until when the employer counts as verified', () => {
    given()
      .when({ type: 'ApplyAsEmployer', data: applied.data })
      .thenState((employer) => {
        expect(verifiedUntil(employer)).toBeNull();
      });
    given(applied)
      .when(toVerify())
      .thenState((employer) => {
        expect(verifiedUntil(employer)).toBe('2027-03-02');
      });
  });

  it('is the same once and twice on a day, and can be renewed later', () => {
    given(applied, verified).when(toVerify()).thenNothing();
    given(applied, verified)
      .when(toVerify({ at: '2027-02-01T01:00:00.000Z' }))
      .then({ ...verified, data: { ...verified.data, validUntil: '2028-01-31' } });
  });

  it('needs every required check, passed', () => {
    given(applied)
      .when(toVerify({ checks: [status], policy: { ...policy, requiredChecks: [status.kind] } }))
      .then({ ...verified, data: { ...verified.data, checks: [status] } });
    given(applied)
      .when(toVerify({ checks: [status] }))
      .thenRejected('EmployerCheckMissing');
    given(applied)
      .when(toVerify({ checks: [status, { ...arrears, result: 'FAILED' }] }))
      .thenRejected('EmployerCheckFailed');
  });

  it('cannot rest on a check of tomorrow, in Seoul', () => {
    given(applied)
      .when(toVerify({ at: '2026-03-02T14:59:59.999Z' }))
      .thenRejected('CheckDatedInFuture');
    given(applied)
      .when(toVerify({ at: '2026-03-02T15:00:00.000Z' }))
      .then(verified);
  });

  it('needs an application', () => given().when(toVerify()).thenRejected('EmployerNotApplied'));
});
