import { PolicyBook, shippedWith } from '@academy/platform';
import { specificationFor } from '@academy/testing';
import { preferred } from '../../participant/domain/standing.examples.js';
import { registrationPolicies } from '../../policies.js';
import { notificationDecider } from '../domain/notification.decider.js';
import { textOf } from '../templates.js';
import { toRequest } from './tell.js';

const policies = new PolicyBook(shippedWith(registrationPolicies));
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

  it('T-09: goes by the channels of the person, who is called at once when they need that', () => {
    const { data } = preferred;
    const wished = { ...data, quietHours: { from: '20:00', to: '10:00' }, needsAssistance: true };
    expect(toRequest(told, cause, policies, wished).data).toMatchObject({
      channels: ['ALIMTALK', 'SMS'],
      quietHours: { from: '20:00', to: '10:00' },
      needsAssistance: true,
    });
  });

  it('is told of once when several events are about the same', () => {
    const one = toRequest({ ...told, per: told.participantId }, cause, policies);
    const other = { ...cause, id: '0199b2c0-0000-7000-8000-00000000e0f2' };
    const again = toRequest({ ...told, per: told.participantId }, other, policies);
    expect(again.data.notificationId).toBe(one.data.notificationId);
  });

  it('has a text in both languages', () =>
    expect(textOf(told.templateCode, told.refs, '김하늘')).toBe(
      '[중장년취업사관학교] 김하늘님, 정규반 수강이 확정되었습니다. 3월 9일에 시작합니다. (You have a place in a regular class. It starts on 2026-03-09.)',
    ));
});
