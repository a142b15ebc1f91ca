import { specificationFor } from '@academy/testing';
import { revised } from '../../enrollment/domain/enrollment-life.examples.js';
import { completed, notCompleted } from '../../enrollment/domain/enrollment.examples.js';
import { certificateDecider } from './certificate.decider.js';
import { enrolledAnd, issued, revoked, toIssue, toRevoke } from './certificate.examples.js';

const given = specificationFor(certificateDecider);
const downwards = {
  ...revised,
  data: { ...revised.data, from: 'COMPLETED', to: 'NOT_COMPLETED' },
} as const;

describe('the certificate of a class', () => {
  it('TRN-17: is issued for a completion, once', () => {
    given().when(toIssue()).then(issued);
    given(issued)
      .when(toIssue({ certificateNo: '2026-AAAA-BBBB-CCCC' }))
      .thenNothing();
  });

  it('TRN-17: is issued for nothing but a completion', () => {
    for (const history of [[], [notCompleted], [completed, downwards]])
      given()
        .when(toIssue({ enrollment: enrolledAnd(...history) }))
        .thenRejected('ClassNotCompleted');
    given()
      .when(toIssue({ enrollment: { status: 'unknown' } }))
      .thenRejected('EnrollmentNotApplied');
  });

  it('TRN-17: certifies the hours that were held and the days of the class, also after a revision', () => {
    const enrollment = enrolledAnd(notCompleted, revised);
    given().when(toIssue({ enrollment })).then(issued);
  });

  it('TRN-17: keeps the name sealed, where it is known', () => {
    const holderName = 'sealed:v1:synthetic-name-1';
    given()
      .when(toIssue({ holderName }))
      .then({ ...issued, data: { ...issued.data, holderName } });
  });

  it('TRN-17: is revoked with its ground, once, and followed by another one under another number', () => {
    given(issued).when(toRevoke()).then(revoked);
    given(issued, revoked).when(toRevoke()).thenNothing();
    given().when(toRevoke()).thenNothing();
    const another = { certificateNo: '2026-AAAA-BBBB-CCCC', verifyCode: 'AAAABBBB' };
    given(issued, revoked)
      .when(toIssue(another))
      .then({ ...issued, data: { ...issued.data, ...another } });
  });
});
