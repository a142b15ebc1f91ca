import { project } from '@academy/kernel';
import type { NotificationEvent } from '../domain/events.js';
import {
  cameDue,
  cancelled,
  delivered,
  failed,
  handedOver,
  postponed,
  requested,
} from '../domain/notification.examples.js';
import type { NotificationCard } from './notification-card.entity.js';
import { notificationProjection } from './notification-card.projection.js';

const cardAfter = (...events: NotificationEvent[]) => {
  let card: NotificationCard | undefined;
  for (const event of events) {
    const meta = { recordedAt: '2026-03-02T01:00:00.000Z' };
    card = project(notificationProjection, card, event, meta) ?? undefined;
  }
  return card;
};

describe('the card of a notification', () => {
  it('says how far it is and by which channel', () => {
    expect(cardAfter(requested)).toMatchObject({ status: 'WAITING', channel: 'SMS' });
    expect(cardAfter(requested, cameDue)).toMatchObject({ status: 'DUE' });
    expect(cardAfter(requested, cameDue, postponed)).toMatchObject({
      status: 'WAITING',
      sendAfter: postponed.data.sendAfter,
      reasonCode: 'GATEWAY_AWAY',
    });
    const sent = [requested, cameDue, postponed, cameDue, handedOver] as const;
    expect(cardAfter(...sent)).toMatchObject({ status: 'HANDED_OVER', reasonCode: null });
    expect(cardAfter(...sent, delivered)).toMatchObject({ status: 'DELIVERED' });
    expect(cardAfter(requested, cameDue, cancelled)).toMatchObject({ status: 'CANCELLED' });
  });

  it('says that somebody calls, and why', () =>
    expect(cardAfter(requested, cameDue, failed)).toMatchObject({
      status: 'TO_CALL',
      channel: 'CALL',
      reasonCode: 'UNREACHABLE',
    }));

  it('begins with the request', () => expect(cardAfter(cameDue)).toBeUndefined());
});
