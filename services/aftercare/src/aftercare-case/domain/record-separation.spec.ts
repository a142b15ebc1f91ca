import { specificationFor } from '@academy/testing';
import { aftercareCaseDecider } from './aftercare-case.decider.js';
import {
  completed,
  due,
  opened,
  toComplete,
  toOpen,
  toRecordAttempt,
} from './aftercare-case.examples.js';
import {
  closedFor,
  reCounseling,
  separated,
  stopped,
  supported,
  toSeparate,
  withdrew,
} from './ending.examples.js';

const given = specificationFor(aftercareCaseDecider);
const toStop = {
  type: 'StopContact',
  data: { reasonCode: 'CONSENT_WITHDRAWN', at: '2026-04-10T00:00:00.000Z' },
} as const;

describe('a separation', () => {
  it('AFT-18: before M3 cancels what lies after it and reopens counselling', () =>
    given(opened, due).when(toSeparate()).then(separated, reCounseling));

  it('AFT-18: leaves counselling alone when the person declines', () =>
    given(opened, due)
      .when(toSeparate({ declinesCounseling: true }))
      .then(separated));

  it('AFT-18: after M3 cancels the rest, and counselling begins again when it is asked for', () =>
    given(opened, due)
      .when(toSeparate({ endedOn: '2026-07-31', at: '2026-08-01T00:00:00.000Z' }))
      .then({
        ...separated,
        data: {
          ...separated.data,
          tenureDays: 152,
          endedOn: '2026-07-31',
          beforeCheckpoint: 'M6',
          cancelled: ['M6', 'M12'],
        },
      }));

  it('closes the case when nobody is to be asked any more', () =>
    given(opened, due, completed)
      .when(toSeparate())
      .then(separated, reCounseling, closedFor('SEPARATED', '2026-05-04')));

  it('leaves a check-point that came before it to be asked about, and closes with it', () =>
    given(opened, due, separated, reCounseling)
      .when(toComplete())
      .then(completed, closedFor('SEPARATED', '2026-07-01')));

  it('is found once, not ahead, and not before the start', () => {
    given(opened, due, separated).when(toSeparate()).thenNothing();
    given(opened)
      .when(toSeparate({ endedOn: '2026-05-05' }))
      .thenRejected('SeparationDatedInFuture');
    given(opened)
      .when(toSeparate({ endedOn: '2026-03-01' }))
      .thenRejected('SeparationBeforeStart');
    given().when(toSeparate()).thenRejected('AftercareNotOpened');
  });

  it('AFT-8: of a paid activity leaves the question whether somebody is employed afterwards', () => {
    const { decide } = aftercareCaseDecider;
    const activity = decide(toOpen({ programType: 'WORK_EXPERIENCE' }), { status: 'unknown' });
    given(...activity)
      .when(toSeparate({ endedOn: '2026-04-30' }))
      .thenState((state) => {
        expect(state).toMatchObject({
          checkpoints: [
            { code: 'ACTIVITY_MID', status: 'scheduled' },
            { code: 'ACTIVITY_END', status: 'cancelled' },
            { code: 'AFTER_M3', status: 'scheduled' },
            { code: 'AFTER_M6', status: 'scheduled' },
          ],
        });
      });
  });

  it('asks for counselling again whenever somebody wants it', () =>
    given(opened, due, completed, separated, closedFor('SEPARATED', '2026-05-04'))
      .when({ type: 'RequestReCounseling', data: { reasonCode: 'EARLY_SEPARATION' } })
      .then(reCounseling));
});

describe('stopping contact', () => {
  it('AFT-17: cancels what is to be asked and closes the case, once', () => {
    given(opened, due).when(toStop).then(stopped, withdrew);
    given(opened, due, stopped, withdrew).when(toStop).thenNothing();
  });

  it('AFT-17: lets nobody call', () => {
    given(opened, due, stopped).when(toRecordAttempt()).thenRejected('ContactStopped');
    given(opened, due, stopped).when(toComplete()).thenRejected('ContactStopped');
  });
});

describe('settling in and closing', () => {
  const toProvide = (providedAt: string) =>
    ({
      type: 'ProvideSupport',
      data: { kind: 'COACHING', providedAt, at: '2026-04-10T00:00:00.000Z' },
    }) as const;

  it('records support that was given, while the case is open', () => {
    given(opened).when(toProvide('2026-04-10T00:00:00.000Z')).then(supported);
    given(opened).when(toProvide('2026-04-11T00:00:00.000Z')).thenRejected('ContactDatedInFuture');
    given(opened, closedFor('VOIDED', '2026-04-01'))
      .when(toProvide('2026-04-10T00:00:00.000Z'))
      .thenRejected('AftercareAlreadyClosed');
  });

  it('closes by hand, once', () => {
    const toClose = {
      type: 'CloseAftercare',
      data: { reasonCode: 'VOIDED', at: '2026-04-10T00:00:00.000Z' },
    } as const;
    given(opened, due).when(toClose).then(closedFor('VOIDED', '2026-04-10'));
    given(opened, closedFor('VOIDED', '2026-04-10')).when(toClose).thenNothing();
  });

  it('closes by itself when the last check-point is done', () => {
    const { checkpoints } = opened.data;
    const short = { ...opened, data: { ...opened.data, checkpoints: checkpoints.slice(0, 1) } };
    given(short, due).when(toComplete()).then(completed, closedFor('M12_DONE', '2026-07-01'));
  });
});
