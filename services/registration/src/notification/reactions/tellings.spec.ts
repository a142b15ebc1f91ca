import { PolicyBook, shippedWith, type Tools } from '@academy/platform';
import { specificationFor } from '@academy/testing';
import { registrationPolicies } from '../../policies.js';
import { notificationDecider } from '../domain/notification.decider.js';
import { toldOfOthers, toldOfOwn, toRequest } from './tellings.js';

const policies = new PolicyBook(shippedWith(registrationPolicies));
const tools: Pick<Tools, 'policies'> = { policies };
const told = {
  participantId: '0199b2c0-0000-7000-8000-000000000001',
  templateCode: 'CLASS_CONFIRMED',
  refs: { on: '2026-03-09', code: 'REGULAR' },
} as const;
const cause = {
  id: '0199b2c0-0000-7000-8000-00000000e0f1',
  recordedAt: '2026-03-02T12:30:00.000Z',
};

describe('an event of which people are told', () => {
  it('asks for one notification, however often it arrives', () => {
    const [first, again] = [toRequest(told, cause, policies), toRequest(told, cause, policies)];
    expect(again.data.notificationId).toBe(first.data.notificationId);
    const other = toRequest({ ...told, templateCode: 'CLASS_CANCELLED' }, cause, policies);
    expect(other.data.notificationId).not.toBe(first.data.notificationId);
  });

  it('T-09: in the evening asks for one in the morning, in the order of the policy', () =>
    specificationFor(notificationDecider)()
      .when(toRequest(told, cause, policies))
      .thenState((state) => {
        expect(state).toMatchObject({
          channel: 'SMS',
          channels: ['SMS', 'CALL'],
          sendAfter: '2026-03-02T23:00:00.000Z',
        });
      }));

  it('has one line in the table', () => {
    const names = [...toldOfOwn(tools), ...toldOfOthers(tools)].map(
      ({ contract }) => contract.name,
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining([
        'ParticipantRegistered',
        'EligibilityDenied',
        'ConsultantAssigned',
        'EnrollmentCompleted',
        'ReferralProposed',
        'PlacementConfirmed',
        'CheckpointCameDue',
      ]),
    );
  });
});
