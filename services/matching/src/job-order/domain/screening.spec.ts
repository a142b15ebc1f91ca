import { PolicyBook, shippedWith } from '@academy/platform';
import { specificationFor } from '@academy/testing';
import { matchingPolicies, policyOn } from '../../policies.js';
import { jobOrderDecider } from './job-order.decider.js';
import {
  offerPolicy,
  openingFilled,
  publicationPolicy,
  published,
  returned,
  revised,
  screened,
  submitted,
  submittedWith,
  toPublish,
  toSubmit,
} from './job-order.examples.js';
import type { ReviseJobOrder } from './revise-job-order.js';
import { screen } from './screening.js';

const given = specificationFor(jobOrderDecider);
const rules = policyOn(new PolicyBook(shippedWith(matchingPolicies)), '2026-03-02');
const flagsOf = (title: string) =>
  screen({ ...submitted.data, title }, rules.publication).map(
    ({ code, severity }) => `${code} ${severity}`,
  );
const toScreen = { type: 'ScreenJobOrder', data: { policy: publicationPolicy } } as const;
const toRevise = (changes: ReviseJobOrder['data']['changes']): ReviseJobOrder => ({
  type: 'ReviseJobOrder',
  data: { changes, offer: offerPolicy, publication: publicationPolicy },
});

describe('screening an order', () => {
  it.each([
    '35세 이하 경비원',
    '20~30대 환영',
    '30대 사무보조',
    '만 50세 미만',
    '40~60세 우대',
    '40 ~ 64대',
  ])('MAT-4: finds the age limit in "%s"', (title) => {
    expect(flagsOf(title)[0]).toMatch(/^AGE_LIMIT/);
  });

  it.each(['젊은 감각의 매장', '막내 직원', '청년 환영'])(
    'MAT-4: doubts the indirect wording "%s"',
    (title) => {
      expect(flagsOf(title)).toEqual(['AGE_LIMIT DOUBT']);
    },
  );

  it('MAT-4: takes the programme’s own 40 to 64 for an exception, and records it', () => {
    expect(flagsOf('중장년(40~64세) 시설관리')).toEqual(['AGE_LIMIT EXCEPTION']);
    const named = submittedWith({ title: '중장년(40~64세) 시설관리' });
    given(named).when(toPublish()).then(published);
    given(named)
      .when(toScreen)
      .then({
        ...screened,
        data: {
          ...screened.data,
          flags: [{ code: 'AGE_LIMIT', text: '40~64세', severity: 'EXCEPTION' }],
        },
      });
  });

  it.each([
    ['여직원 모집', 'GENDER_LIMIT BLOCKING'],
    ['주부 사원', 'GENDER_LIMIT DOUBT'],
    ['용모 단정한 분', 'FORBIDDEN_INFO BLOCKING'],
    ['급여 협의', 'VAGUE_PAY DOUBT'],
    ['고수익 보장', 'SUSPECT_FAKE DOUBT'],
  ])('MAT-4: finds "%s"', (title, flag) => {
    expect(flagsOf(title)).toEqual([flag]);
  });

  it.each(['시설관리 담당자', '만 18세 이상 물류', '12시간 교대 30명 모집'])(
    'MAT-4: finds nothing in "%s"',
    (title) => {
      expect(flagsOf(title)).toEqual([]);
    },
  );

  it('MAT-4: finds pay that is vague or too low', () => {
    const paid = (minKrw: number, maxKrw: number) =>
      screen(
        { ...submitted.data, wage: { basis: 'HOURLY', minKrw, maxKrw } },
        publicationPolicy,
      ).map(({ code }) => code);
    expect(paid(11_000, 22_000)).toEqual([]);
    expect(paid(11_000, 22_001)).toEqual(['VAGUE_PAY']);
    expect(paid(10_319, 12_000)).toEqual(['BELOW_MIN_WAGE']);
  });

  it('records that nothing was found as well', () =>
    given(submitted).when(toScreen).then(screened));
});

describe('publishing what was screened', () => {
  it('MAT-4: is impossible with a plain limit in the wording', () =>
    given(submittedWith({ title: '여직원 모집' }))
      .when(toPublish({ dismissed: ['GENDER_LIMIT'] }))
      .thenRejected('JobOrderFlagged'));

  it('MAT-4: waits for a person to look at a doubt, who confirms or dismisses it', () => {
    const doubtful = submittedWith({ title: '젊은 감각의 매장' });
    given(doubtful).when(toPublish()).thenRejected('JobOrderDoubtful');
    given(doubtful)
      .when(toPublish({ flags: ['AGE_LIMIT'] }))
      .thenRejected('JobOrderFlagged');
    given(doubtful)
      .when(toPublish({ dismissed: ['AGE_LIMIT'] }))
      .then({ ...published, data: { ...published.data, acceptedFlags: ['AGE_LIMIT'] } });
  });
});

describe('revising an order', () => {
  it('changes what is named, and brings a returned order back', () => {
    given(submitted)
      .when(toRevise({ openings: 3 }))
      .then(revised);
    given(submitted)
      .when(toRevise({ openings: 2 }))
      .thenNothing();
    given(submitted, returned, revised)
      .when(toPublish())
      .thenState((order) => {
        expect(order).toMatchObject({ status: 'published', openings: 3 });
      });
  });

  it('MAT-4: keeps what people read free of what must not be published', () => {
    given(submitted)
      .when(toRevise({ title: '여직원 모집' }))
      .thenState((order) => {
        expect(order).toMatchObject({ title: '여직원 모집' });
      });
    given(submitted, published)
      .when(toRevise({ title: '여직원 모집' }))
      .thenRejected('JobOrderFlagged');
  });

  it('MAT-5: stays above what was filled', () =>
    given(submitted, published, openingFilled)
      .when(toRevise({ openings: 1 }))
      .thenRejected('OpeningsBelowFilled'));
});

describe('the orders of the subsidised programmes', () => {
  const policy = { ...rules.offer, programTypes: ['HIRING', 'WORK_EXPERIENCE'] as const };
  const hiring = { programType: 'HIRING', policy } as const;
  const activity = { programType: 'WORK_EXPERIENCE', employmentType: 'ACTIVITY', policy } as const;

  it('MAT-6: hire for 30 to 40 hours a week and three months at least', () => {
    for (const weeklyHours of [29.99, 40.01])
      given()
        .when(toSubmit({ ...hiring, weeklyHours }))
        .thenRejected('HoursOutsideProgram');
    given()
      .when(toSubmit({ ...hiring, contractMonths: 2 }))
      .thenRejected('TermOutsideProgram');
    given()
      .when(toSubmit({ ...hiring, weeklyHours: 30, contractMonths: 3 }))
      .then(submittedWith({ programType: 'HIRING', weeklyHours: 30, contractMonths: 3 }));
  });

  it('MAT-6: give an activity at most 57 hours a month, below 15 a week', () => {
    for (const weeklyHours of [13.2, 15])
      given()
        .when(toSubmit({ ...activity, weeklyHours }))
        .thenRejected('HoursOutsideProgram');
    given()
      .when(toSubmit({ ...activity, weeklyHours: 13, contractMonths: 7 }))
      .thenRejected('TermOutsideProgram');
    const { policy: _, ...content } = activity;
    given()
      .when(toSubmit({ ...activity, weeklyHours: 13, contractMonths: 6 }))
      .then(submittedWith({ ...content, weeklyHours: 13, contractMonths: 6 }));
  });
});
