import { specificationFor } from '@academy/testing';
import { notificationDecider } from './notification.decider.js';
import {
  cameDue,
  cancelled,
  delivered,
  failed,
  handedOver,
  morning,
  postponed,
  requested,
  toReceive,
  toRecord,
  toRequest,
} from './notification.examples.js';
import { afterQuietHours } from './quiet-hours.js';

const given = specificationFor(notificationDecider);
const toRelease = (at: string) => ({ type: 'ReleaseNotification', data: { at } }) as const;
const refused = { outcome: 'REFUSED', reasonCode: 'UNREACHABLE' } as const;
const away = { outcome: 'AWAY' } as const;

describe('a notification', () => {
  it('is asked for once, with a call behind the channels of the person', () => {
    given().when(toRequest()).then(requested);
    given()
      .when(toRequest({ channels: ['SMS'] }))
      .then(requested);
    given(requested).when(toRequest()).thenNothing();
  });

  it('T-09: waits for the morning when it is asked for at night', () => {
    const night = { from: '21:00', to: '08:00' };
    const after = (at: string) => afterQuietHours(at, night);
    expect(after('2026-03-02T11:59:59.999Z')).toBe('2026-03-02T11:59:59.999Z');
    expect(after('2026-03-02T12:00:00.000Z')).toBe('2026-03-02T23:00:00.000Z');
    expect(after('2026-03-02T22:59:59.999Z')).toBe('2026-03-02T23:00:00.000Z');
    expect(after('2026-03-02T23:00:00.000Z')).toBe('2026-03-02T23:00:00.000Z');
    expect(afterQuietHours('2026-03-02T04:00:00.000Z', { from: '12:00', to: '14:00' })).toBe(
      '2026-03-02T05:00:00.000Z',
    );
  });

  it('T-09: comes due at its moment, unless an outage has carried it into the night', () => {
    given(requested).when(toRelease('2026-03-02T00:59:59.999Z')).thenNothing();
    given(requested).when(toRelease(morning)).then(cameDue);
    const late = { reasonCode: 'QUIET_HOURS', sendAfter: '2026-03-02T23:00:00.000Z' } as const;
    given(requested)
      .when(toRelease('2026-03-02T12:30:00.000Z'))
      .then({ ...postponed, data: { ...postponed.data, ...late } });
    given(requested, cameDue).when(toRelease(morning)).thenNothing();
  });

  it('is handed over and delivered once, in whatever order that is told', () => {
    const [accepted, arrived] = [{ outcome: 'ACCEPTED' }, { outcome: 'DELIVERED' }] as const;
    given(requested, cameDue).when(toRecord(accepted)).then(handedOver);
    given(requested, cameDue, handedOver).when(toRecord(accepted)).thenNothing();
    given(requested, cameDue, handedOver).when(toReceive(arrived)).then(delivered);
    given(requested, cameDue).when(toReceive(arrived)).then(delivered);
    given(requested, cameDue, delivered).when(toRecord(accepted)).thenNothing();
    given(requested, cameDue, delivered).when(toReceive(arrived)).thenNothing();
    given().when(toReceive(arrived)).thenRejected('NotificationUnknown');
  });

  it('goes on to the next channel when one fails, and at last to a call', () => {
    const channels: ('ALIMTALK' | 'SMS' | 'CALL')[] = ['ALIMTALK', 'SMS', 'CALL'];
    const two = {
      ...requested,
      data: { ...requested.data, channel: 'ALIMTALK', channels },
    } as const;
    const first = { ...cameDue, data: { ...cameDue.data, channel: 'ALIMTALK' } } as const;
    const given2 = given(two, first);
    const record = toRecord(refused);
    given2
      .when({ ...record, data: { ...record.data, channel: 'ALIMTALK' } })
      .then({ ...failed, data: { ...failed.data, channel: 'ALIMTALK', next: 'SMS' } });
    given(requested, cameDue).when(record).then(failed);
    given(requested, cameDue, handedOver)
      .when(toReceive({ outcome: 'FAILED', reasonCode: 'UNREACHABLE' }))
      .then(failed);
    given(requested, cameDue, failed).when(record).thenNothing();
  });

  it('of somebody who needs assistance goes to a call at once', () => {
    const channels: ('ALIMTALK' | 'SMS' | 'CALL')[] = ['SMS', 'ALIMTALK', 'CALL'];
    const assisted = {
      ...requested,
      data: { ...requested.data, channels, needsAssistance: true },
    };
    given(assisted, cameDue).when(toRecord(refused)).then(failed);
  });

  it('is tried again while the gateway is away, and not for ever', () => {
    given(requested, cameDue).when(toRecord(away)).then(postponed);
    given(requested, cameDue, postponed)
      .when(toRelease('2026-03-02T01:05:00.000Z'))
      .then({ ...cameDue, data: { ...cameDue.data, tryNo: 2 } });
    given(requested, { ...cameDue, data: { ...cameDue.data, tryNo: 3 } })
      .when(toRecord(away))
      .then({ ...failed, data: { ...failed.data, reasonCode: 'GATEWAY_AWAY' } });
  });

  it('is cancelled before it is handed over, not after', () => {
    const toCancel = { type: 'CancelNotification', data: { reasonCode: 'PERSON_ERASED' } } as const;
    given(requested, cameDue).when(toCancel).then(cancelled);
    given(requested, cameDue, cancelled).when(toCancel).thenNothing();
    given(requested, cameDue, handedOver).when(toCancel).thenNothing();
  });
});
