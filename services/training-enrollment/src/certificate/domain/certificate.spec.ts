import { specificationFor } from '@academy/testing';
import { certificateDecider } from './certificate.decider.js';
import { issued, revoked, toIssue, toRevoke } from './certificate.examples.js';

const given = specificationFor(certificateDecider);

describe('the certificate of a class', () => {
  it('TRN-17: is issued for a completion, once', () => {
    given().when(toIssue()).then(issued);
    given(issued)
      .when(toIssue({ certificateNo: '2026-AAAA-BBBB-CCCC' }))
      .thenNothing();
  });

  it('TRN-17: is issued for nothing but a completion', () => {
    given()
      .when(toIssue({ completion: null }))
      .thenRejected('ClassNotCompleted');
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
