import { PolicyBook, shippedWith } from '@academy/platform';
import { policyOn, trainingPolicies } from '../../policies.js';
import { isOfProvenGroup } from './proven-group.js';

const { priority } = policyOn(new PolicyBook(shippedWith(trainingPolicies)), '2026-03-02');

describe('a group that comes before others', () => {
  it('TRN-7: is one that the policy names, and assumed until the Foundation decides', () => {
    expect(priority).toMatchObject({ quota: { numerator: 1, denominator: 10 }, assumed: true });
    expect(isOfProvenGroup('NEAR_POOR', 'OPERATOR', priority)).toBe(true);
    expect(isOfProvenGroup(undefined, 'OPERATOR', priority)).toBe(false);
    expect(() => isOfProvenGroup('FRIENDS', 'OPERATOR', priority)).toThrow('PriorityGroupUnknown');
  });

  it('TRN-7: is stated by who saw the proof, not by the person', () =>
    expect(() => isOfProvenGroup('NEAR_POOR', 'PARTICIPANT', priority)).toThrow(
      'PriorityGroupUnproven',
    ));
});
