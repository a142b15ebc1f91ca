import { specificationFor } from '@academy/testing';
import { aftercareCaseDecider } from './aftercare-case.decider.js';
import { opened } from './aftercare-case.examples.js';
import { employmentKindOf } from './employment-kind.js';
import { revised, selfReported, stopped, toVerify, withdrew } from './ending.examples.js';
import { gapDaysIn } from './spells.js';

const given = specificationFor(aftercareCaseDecider);
/** Day 40 is the last day of the first job; the second begins on day 51, after 10 free days. */
const jobChange = [
  { from: '2026-03-02', to: '2026-04-10', sameEmployer: true },
  { from: '2026-04-21', sameEmployer: false },
];
const record = { basis: 'EI_RECORD', evidenceRef: 'document:ei-1' } as const;
const saying = (change: Partial<(typeof selfReported)['data']>) => ({
  ...selfReported,
  data: { ...selfReported.data, ...change },
});

describe('verifying retention', () => {
  it('AFT-4: is the same employer only without a gap', () =>
    given(opened).when(toVerify()).then(selfReported));

  it('AFT-4, vector 14: a change of job with 10 free days is retained, yet not with the same employer', () => {
    expect(gapDaysIn(jobChange, '2026-03-02', '2026-06-02')).toBe(10);
    given(opened)
      .when(toVerify({ spells: jobChange }))
      .then(saying({ outcome: 'RETAINED_OTHER_EMPLOYER', gapDays: 10 }));
  });

  it('AFT-4: allows 14 days of gap and not 15, nor a day without work on the day itself', () => {
    const after = (from: string) => [
      { from: '2026-03-02', to: '2026-04-10', sameEmployer: true },
      { from, sameEmployer: true },
    ];
    given(opened)
      .when(toVerify({ spells: after('2026-04-25') }))
      .then(saying({ outcome: 'RETAINED_OTHER_EMPLOYER', gapDays: 14 }));
    given(opened)
      .when(toVerify({ spells: after('2026-04-26') }))
      .then(saying({ outcome: 'NOT_RETAINED', gapDays: 15 }));
    given(opened)
      .when(toVerify({ spells: [{ from: '2026-03-02', to: '2026-06-01', sameEmployer: true }] }))
      .then(saying({ outcome: 'NOT_RETAINED', gapDays: 1 }));
  });

  it('AFT-5: is UNKNOWN where nobody could find out, and leaves the check-point open', () => {
    const { employmentKind: _, ...facts } = selfReported.data;
    given(opened)
      .when(toVerify({ spells: null }))
      .then({ ...selfReported, data: { ...facts, outcome: 'UNKNOWN', gapDays: 93 } });
    given(opened)
      .when(toVerify({ ...record, spells: null }))
      .thenState((state) => {
        expect(state).toMatchObject({ checkpoints: [{}, { status: 'scheduled' }, {}, {}] });
      });
  });

  it('AFT-3: a document finishes the check-point, what the person says does not', () => {
    given(opened)
      .when(toVerify(record))
      .thenState((state) => {
        expect(state).toMatchObject({ checkpoints: [{}, { status: 'done' }, {}, {}] });
      });
    given(opened)
      .when(toVerify())
      .thenState((state) => {
        expect(state).toMatchObject({ checkpoints: [{}, { status: 'scheduled' }, {}, {}] });
      });
  });

  it('AFT-6: stronger evidence revises, weaker is refused, the same again changes nothing', () => {
    given(opened, selfReported)
      .when(toVerify({ ...record, spells: jobChange }))
      .then(revised);
    given(opened, selfReported, revised).when(toVerify()).thenRejected('EvidenceWeaker');
    given(opened, selfReported).when(toVerify()).thenNothing();
  });

  it('AFT-6: evidence as strong revises when it speaks of a later day', () => {
    const gone = [{ from: '2026-03-02', to: '2026-05-01', sameEmployer: true }];
    given(opened, selfReported)
      .when(toVerify({ spells: gone, asOf: '2026-06-04' }))
      .thenRejected('EvidenceWeaker');
    given(opened, selfReported)
      .when(toVerify({ spells: gone, asOf: '2026-06-20' }))
      .thenState((state) => {
        expect(state).toMatchObject({
          checkpoints: [{}, { retention: { outcome: 'NOT_RETAINED', asOf: '2026-06-20' } }, {}, {}],
        });
      });
  });

  it('AFT-5, AFT-6: anything known goes before UNKNOWN, and UNKNOWN before nothing', () => {
    const unknown = saying({ outcome: 'UNKNOWN', basis: 'EI_RECORD' });
    given(opened, unknown)
      .when(toVerify())
      .thenState((state) => {
        expect(state).toMatchObject({
          checkpoints: [{}, { retention: { outcome: 'RETAINED_SAME_EMPLOYER' } }, {}, {}],
        });
      });
    given(opened, selfReported)
      .when(toVerify({ ...record, spells: null }))
      .thenRejected('EvidenceWeaker');
  });

  it('AFT-7: thirty insured hours are employment of record, the rest is counted apart', () => {
    const employed = (weeklyHours: number, insured: boolean) =>
      employmentKindOf({ form: 'EMPLOYED', weeklyHours, insured }, 30);
    expect([employed(30, true), employed(29.5, true), employed(40, false)]).toEqual([
      'OF_RECORD',
      'SHORT_OR_UNINSURED',
      'SHORT_OR_UNINSURED',
    ]);
    const business = { form: 'SELF_EMPLOYED', registered: true, turnover: false } as const;
    expect(employmentKindOf(business, 30)).toBe('UNPROVEN');
    expect(employmentKindOf({ ...business, turnover: true }, 30)).toBe('SELF_EMPLOYED');
    expect(employmentKindOf({ form: 'FREELANCE', incomeReached: true }, 30)).toBe('FREELANCE');
    expect(employmentKindOf({ form: 'FREELANCE', incomeReached: false }, 30)).toBe('UNPROVEN');
  });

  it('needs evidence of the day or later, from no day to come, and a document where it is one', () => {
    given(opened)
      .when(toVerify({ asOf: '2026-06-01' }))
      .thenRejected('EvidenceBeforeCheckpoint');
    given(opened)
      .when(toVerify({ asOf: '2026-07-02' }))
      .thenRejected('EvidenceDatedInFuture');
    given(opened)
      .when(toVerify({ basis: 'PAY_RECORD' }))
      .thenRejected('EvidenceMissing');
  });

  it('AFT-17: after a stop of contact takes documents alone', () => {
    given(opened, stopped, withdrew).when(toVerify()).thenRejected('ContactStopped');
    given(opened, stopped, withdrew).when(toVerify(record)).then(saying(record));
  });
});
