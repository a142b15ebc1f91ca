import type {
  NotificationCameDue,
  NotificationCancelled,
  NotificationDelivered,
  NotificationFailed,
  NotificationHandedOver,
  NotificationPostponed,
  NotificationRequested,
} from '@academy/contracts';
import type { HandOver, RecordHandOver } from './record-hand-over.js';
import type { RecordReceipt } from './record-receipt.js';
import type { RequestNotification } from './request-notification.js';

const keys = {
  notificationId: '0199b2c0-0000-7000-8000-00000000a0e1',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
};
const asked = {
  ...keys,
  templateCode: 'REGISTRATION_RECEIPT',
  refs: {},
  needsAssistance: false,
  quietHours: { from: '21:00', to: '08:00' },
  policyVersion: 'example',
} as const;
/** Ten o'clock in the morning in Seoul. */
export const morning = '2026-03-02T01:00:00.000Z';

export const requested: NotificationRequested = {
  type: 'NotificationRequested',
  data: { ...asked, channel: 'SMS', channels: ['SMS', 'CALL'], sendAfter: morning },
};
export const cameDue: NotificationCameDue = {
  type: 'NotificationCameDue',
  data: { ...keys, channel: 'SMS', tryNo: 1 },
};
export const postponed: NotificationPostponed = {
  type: 'NotificationPostponed',
  data: { ...keys, reasonCode: 'GATEWAY_AWAY', sendAfter: '2026-03-02T01:05:00.000Z' },
};
export const handedOver: NotificationHandedOver = {
  type: 'NotificationHandedOver',
  data: { ...keys, channel: 'SMS', handedOverAt: morning },
};
export const delivered: NotificationDelivered = {
  type: 'NotificationDelivered',
  data: { ...keys, channel: 'SMS', deliveredAt: morning },
};
export const failed: NotificationFailed = {
  type: 'NotificationFailed',
  data: { ...keys, channel: 'SMS', reasonCode: 'UNREACHABLE', next: 'CALL', sendAfter: morning },
};
export const cancelled: NotificationCancelled = {
  type: 'NotificationCancelled',
  data: { ...keys, reasonCode: 'PERSON_ERASED' },
};

export const toRequest = (
  change: Partial<RequestNotification['data']> = {},
): RequestNotification => ({
  type: 'RequestNotification',
  data: { ...asked, channels: ['SMS', 'CALL'], at: morning, ...change },
});
export const toRecord = (handOver: HandOver): RecordHandOver => ({
  type: 'RecordHandOver',
  data: { channel: 'SMS', handOver, policy: { retryMinutes: 5, mostTries: 3 }, at: morning },
});
export const toReceive = (receipt: RecordReceipt['data']['receipt']): RecordReceipt => ({
  type: 'RecordReceipt',
  data: { channel: 'SMS', receipt, at: morning },
});
