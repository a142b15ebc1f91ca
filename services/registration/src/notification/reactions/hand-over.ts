import type { NotificationCancelled } from '@academy/contracts';
import { civilDateOf } from '@academy/kernel';
import type { Tools } from '@academy/platform';
import { KeyDestroyed } from '@academy/privacy';
import { consentLedgers } from '../../consent-ledger/consent-ledgers.js';
import { consentsOn } from '../../consent-ledger/domain/consent-ledger.js';
import { participants } from '../../participant/participants.js';
import type { KnownNotification } from '../domain/notification.js';
import type { HandOver } from '../domain/record-hand-over.js';
import type { NotificationGateway } from '../gateway/notification-gateway.js';
import { takesPlaceAt } from '../read-model/interview-time.projection.js';
import { textOf } from '../templates.js';

export type Sending = Pick<Tools, 'streams' | 'sealer' | 'clock' | 'readModels'>;

/** What came of an attempt: an answer to record, or why the person is not to be told any more. */
export type Sent =
  | HandOver
  | {
      readonly outcome: 'NOT_TO_BE_TOLD';
      readonly reasonCode: NotificationCancelled['data']['reasonCode'];
    };

const mayBeWrittenTo = async ({ streams, clock }: Sending, participantId: string) => {
  const { state } = await streams.load(consentLedgers, participantId);
  const today = civilDateOf(clock.now());
  return consentsOn(state, today).some(({ purpose }) => purpose === 'COLLECT_USE');
};

/** Whether what somebody is to be reminded of is still ahead, however late the reminder goes out. */
const isStillTrue = async (
  { streams, clock, readModels }: Sending,
  { participantId, templateCode, refs }: KnownNotification,
): Promise<boolean> => {
  const { refId = '', at = '' } = refs;
  if (templateCode === 'APPOINTMENT_REMINDER') return at > clock.now();
  if (templateCode === 'INTERVIEW_REMINDER')
    return at > clock.now() && takesPlaceAt(readModels, refId, at);
  if (templateCode !== 'CONSENT_EXPIRING') return true;
  const { state } = await streams.load(consentLedgers, participantId);
  const held = consentsOn(state, civilDateOf(clock.now()));
  return held.some(({ consentId }) => consentId === refId);
};

/** Name and number in clear, which stay between the ledger and the gateway; `undefined` for somebody without a number. */
const contactOf = async ({ streams, sealer }: Sending, participantId: string) => {
  const { state } = await streams.load(participants, participantId);
  if (state.status === 'unknown' || state.identity === undefined) return undefined;
  const { identity, contact } = state;
  const phone = contact.phone ?? identity.phone; // what was stated last
  if (phone === undefined) return undefined;
  return {
    name: await sealer.openText(participantId, 'IDENTITY', identity.name),
    to: (await sealer.openText(participantId, 'CONTACT', phone)).replace(/\D/g, ''),
  };
};

/** Whatever a gateway throws is an outage of it: what it says may quote the message, so nothing of it is kept. */
const answerOf = async (asked: ReturnType<NotificationGateway['handOver']>): Promise<HandOver> => {
  try {
    return await asked;
  } catch {
    return { outcome: 'AWAY' };
  }
};

/**
 * Hands a notification that is due to the gateway. It may run more than once for the same message, after a crash between the
 * gateway's answer and its record: the gateway knows the message by its id, so that the person reads it once.
 */
export const handOver = async (
  sending: Sending,
  gateway: NotificationGateway,
  notification: KnownNotification,
): Promise<Sent> => {
  const { notificationId, participantId, channel, templateCode, refs } = notification;
  if (channel === 'CALL') return { outcome: 'REFUSED', reasonCode: 'NO_MESSAGE' };
  if (!(await mayBeWrittenTo(sending, participantId)))
    return { outcome: 'NOT_TO_BE_TOLD', reasonCode: 'CONSENT_WITHDRAWN' };
  if (!(await isStillTrue(sending, notification)))
    return { outcome: 'NOT_TO_BE_TOLD', reasonCode: 'NO_LONGER_TRUE' };
  try {
    const contact = await contactOf(sending, participantId);
    if (!contact) return { outcome: 'REFUSED', reasonCode: 'NO_CONTACT' };
    const text = textOf(templateCode, refs, contact.name);
    const messageId = `${notificationId}:${channel}`;
    const message = { messageId, channel, templateCode, to: contact.to, text };
    return await answerOf(gateway.handOver(message));
  } catch (error) {
    if (error instanceof KeyDestroyed)
      return { outcome: 'NOT_TO_BE_TOLD', reasonCode: 'PERSON_ERASED' };
    throw error;
  }
};
