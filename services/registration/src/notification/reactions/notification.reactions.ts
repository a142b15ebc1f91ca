import {
  NotificationCameDue,
  NotificationFailed,
  NotificationRequested,
  type NotificationChannel,
} from '@academy/contracts';
import { command, reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { uuidv5 } from '@academy/event-store';
import { addWorkingDays, civilDateOf } from '@academy/kernel';
import { tasks, type Tools } from '@academy/platform';
import { participants } from '../../participant/participants.js';
import { participations } from '../../participation/participations.js';
import { policyOn } from '../../policies.js';
import type { NotificationGateway } from '../gateway/notification-gateway.js';
import { notifications } from '../notifications.js';
import { handOver, type Sent } from './hand-over.js';

type Needed = Pick<Tools, 'streams' | 'sealer' | 'clock' | 'policies' | 'readModels'>;

const recording = (
  { policies, clock }: Needed,
  { notificationId, channel }: { notificationId: string; channel: NotificationChannel },
  sent: Sent,
): Commanded => {
  if (sent.outcome === 'NOT_TO_BE_TOLD') {
    const data = { reasonCode: sent.reasonCode };
    return command(notifications, notificationId, { type: 'CancelNotification', data });
  }
  const at = clock.now();
  const policy = policyOn(policies, civilDateOf(at)).notification;
  return command(notifications, notificationId, {
    type: 'RecordHandOver',
    data: { channel, handOver: sent, policy, at },
  });
};

/** Somebody calls the person, unless they were erased: on the day itself whoever needs assistance, everybody else on the next working day. */
const calling = async (
  { streams }: Needed,
  notificationId: string,
  recordedAt: string,
): Promise<Commanded | null> => {
  const { state } = await streams.load(notifications, notificationId);
  if (state.status === 'unknown') return null;
  const { state: account } = await streams.load(participants, state.participantId);
  if (account.status !== 'unknown' && account.erased !== undefined) return null;
  const { participantId, needsAssistance } = state;
  const { state: participation } = await streams.load(participations, participantId);
  const campus = participation.status === 'open' ? { campusId: participation.homeCampusId } : {};
  const today = civilDateOf(recordedAt);
  const taskId = uuidv5(notificationId, 'CALL_TASK');
  const data = {
    taskId,
    participantId,
    ...({ kind: 'CALL_TASK', owner: 'CAMPUS_OPERATOR' } as const),
    ...campus,
    dueOn: needsAssistance ? today : addWorkingDays(today, 1),
    refId: notificationId,
  };
  return command(tasks, taskId, { type: 'OpenTask', data });
};

/**
 * Sends what is due and has people called whom no message reached. `NotificationCameDue` is on record before the gateway is
 * asked and its answer after: a crash between the two leads here again, and the id of the message tells the gateway so.
 */
export const onOwnNotifications =
  (gateway: NotificationGateway) =>
  (tools: Needed): readonly Reaction[] => [
    reaction(NotificationCameDue, 'HandOver', async ({ data }) => {
      const { state } = await tools.streams.load(notifications, data.notificationId);
      if (state.status !== 'due' || state.channel !== data.channel) return null;
      return recording(tools, data, await handOver(tools, gateway, state));
    }),
    reaction(NotificationFailed, 'OpenCallTask', async ({ data }, { recordedAt }) =>
      data.next === 'CALL' ? calling(tools, data.notificationId, recordedAt) : null,
    ),
    reaction(NotificationRequested, 'OpenCallTask', async ({ data }, { recordedAt }) =>
      data.channel === 'CALL' ? calling(tools, data.notificationId, recordedAt) : null,
    ),
  ];
