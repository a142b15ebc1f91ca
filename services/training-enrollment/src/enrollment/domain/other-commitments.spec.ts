import type { ClassType } from '@academy/contracts';
import { specificationFor } from '@academy/testing';
import { enrollmentDecider } from './enrollment.decider.js';
import { applied, confirmed, plan, toConfirm } from './enrollment.examples.js';
import { collisionsWith, type Meeting, type OtherPlace } from './other-commitments.js';

const given = specificationFor(enrollmentDecider);

const place = (classType: ClassType, change: Partial<OtherPlace> = {}): OtherPlace => ({
  ...{ classType, startsOn: '2026-04-13', endsOn: '2026-04-17' },
  sessions: [{ startsAt: '2026-04-13T01:00:00.000Z', endsAt: '2026-04-13T04:00:00.000Z' }],
  ...change,
});
const meeting = (kind: Meeting['kind'], from: string, to: string): Meeting => ({
  kind,
  startsAt: `2026-04-18T${from}:00.000Z`,
  endsAt: `2026-04-18T${to}:00.000Z`,
});
const has = (places: readonly OtherPlace[], meetings: readonly Meeting[] = []) =>
  toConfirm({ commitments: { places, meetings } });

describe('one class at a time', () => {
  const of = (classType: ClassType) =>
    ({ ...applied, data: { ...applied.data, classType } }) as const;

  it.each(['BASIC', 'EXPLORATION', 'FAST_TRACK', 'REGULAR'] as const)(
    'TRN-6: a regular class allows no %s beside it, whichever came first',
    (other) => {
      given(of('REGULAR'))
        .when(has([place(other)]))
        .thenRejected('AnotherClassActive');
      given(of(other))
        .when(has([place('REGULAR')]))
        .thenRejected('AnotherClassActive');
    },
  );

  it.each([
    ['EXPLORATION', 'EXPLORATION'],
    ['EXPLORATION', 'FAST_TRACK'],
    ['FAST_TRACK', 'EXPLORATION'],
    ['BASIC', 'BASIC'],
  ] as const)('TRN-6: refuses %s beside %s', (mine, other) =>
    given(of(mine))
      .when(has([place(other)]))
      .thenRejected('AnotherClassActive'),
  );

  it('TRN-6: lets basic education be attended beside a short class', () => {
    for (const [mine, other] of [
      ['BASIC', 'EXPLORATION'],
      ['FAST_TRACK', 'BASIC'],
    ] as const)
      given(of(mine))
        .when(has([place(other)]))
        .then({ ...confirmed, data: { ...confirmed.data, classType: mine } });
  });

  it('TRN-6: counts the days in common, both ends included', () => {
    given(applied)
      .when(has([place('REGULAR', { startsOn: '2026-04-19', endsOn: '2026-05-01' })]))
      .then(confirmed);
    given(applied)
      .when(has([place('REGULAR', { startsOn: '2026-04-18', endsOn: '2026-05-01' })]))
      .thenRejected('AnotherClassActive');
    given(applied)
      .when(has([place('REGULAR', { startsOn: '2026-03-01', endsOn: '2026-04-10' })]))
      .then(confirmed);
  });
});

describe('one place at a time', () => {
  const basic = { ...applied, data: { ...applied.data, classType: 'BASIC' } } as const;
  const [first] = plan.sessions;
  if (!first) throw new Error('the plan has sessions');

  it('TRN-5: refuses a session at the time of another class', () =>
    given(basic)
      .when(has([place('EXPLORATION', { sessions: [first] })]))
      .thenRejected('TimesCollide'));

  it('TRN-5: refuses a session at the time of an appointment', () =>
    given(applied)
      .when(has([], [meeting('APPOINTMENT', '03:30', '04:30')]))
      .thenRejected('TimesCollide'));

  it('TRN-5: lets an interview stand beside a session, and names it', () => {
    const interview = meeting('INTERVIEW', '02:00', '03:00');
    given(applied)
      .when(has([], [interview]))
      .then(confirmed);
    expect(collisionsWith(plan, { places: [], meetings: [interview] })).toEqual([interview]);
  });

  it('TRN-5: has nothing against what ends as a session begins, or begins as it ends', () =>
    given(applied)
      .when(
        has(
          [],
          [meeting('APPOINTMENT', '00:00', '01:00'), meeting('APPOINTMENT', '04:00', '05:00')],
        ),
      )
      .then(confirmed));

  it('TRN-5: tells kind and time and nothing else, the earliest first', () => {
    const late = meeting('INTERVIEW', '02:00', '03:00');
    const places = [place('BASIC', { sessions: [first] })];
    expect(collisionsWith(plan, { places, meetings: [late] })).toEqual([
      { kind: 'SESSION', startsAt: first.startsAt, endsAt: first.endsAt },
      late,
    ]);
  });
});
