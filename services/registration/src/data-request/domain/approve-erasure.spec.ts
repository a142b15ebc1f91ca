import { specificationFor } from '@academy/testing';
import { dataRequestDecider } from './data-request.decider.js';
import {
  approved,
  hold,
  proposed,
  received,
  toAnswer,
  toApprove,
  toPropose,
  toSee,
} from './data-request.examples.js';

const given = specificationFor(dataRequestDecider);

describe('an erasure', () => {
  it('REG-18: is proposed by one person and approved by another', () => {
    given(received).when(toPropose()).then(proposed);
    given(received, proposed).when(toApprove()).then(approved);
    given(received, proposed, approved).when(toApprove()).thenNothing();
  });

  it('REG-18: is never approved by whoever asked for or proposed it', () => {
    for (const one of [proposed.data.proposedBy, received.data.filedBy])
      given(received, proposed).when(toApprove(one)).thenRejected('SamePersonApproves');
    given(received).when(toApprove()).thenRejected('ErasureNotProposed');
    given(received).when(toAnswer()).thenRejected('ErasureNeedsApproval');
  });

  it('REG-18: is refused while a hold stands, even one that came after the proposal', () => {
    given(received)
      .when(toPropose([hold]))
      .thenRejected('RetentionHoldStands');
    given(received, proposed)
      .when(toApprove('dpo', [hold]))
      .thenRejected('RetentionHoldStands');
  });

  it('needs a request for one, and is not proposed again once it is under way', () => {
    given(toSee).when(toPropose()).thenRejected('NotAnErasureRequest');
    given(received, proposed, approved).when(toPropose()).thenRejected('ErasureUnderWay');
    given().when(toPropose()).thenRejected('DataRequestUnknown');
  });
});
