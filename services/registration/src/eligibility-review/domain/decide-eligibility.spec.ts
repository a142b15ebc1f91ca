import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { eligibilityReviews } from '../eligibility-reviews.js';
import type { ConfirmEligibility, DenyEligibility } from './decide-eligibility.js';
import { eligibilityReviewDecider } from './eligibility-review.decider.js';
import {
  confirmed,
  denied,
  evidence,
  expired,
  opened,
  policy,
  proved,
  subject,
  toRecord,
  used,
  waiting,
} from './eligibility-review.examples.js';
import type { EligibilityReviewEvent } from './events.js';

const given = specificationFor(eligibilityReviewDecider);
const { initialState, evolve } = eligibilityReviewDecider;
const on = (date: string) => `${date}T01:00:00.000Z`;
const deciding = { decidedBy: 'staff-17', barred: false, policy, at: on('2026-03-02') };
const toConfirm = (change: Partial<ConfirmEligibility['data']> = {}): ConfirmEligibility => ({
  type: 'ConfirmEligibility',
  data: { ...deciding, snapshot: confirmed.data.snapshot, ...change },
});
const toDeny = (change: Partial<DenyEligibility['data']> = {}): DenyEligibility => ({
  type: 'DenyEligibility',
  data: { ...deciding, ...change },
});
const timersAfter = (...history: readonly EligibilityReviewEvent[]) =>
  eligibilityReviews.timers?.(fold(evolve, initialState, history));
const whenTimer = (kind: string, date: string) => {
  const command = eligibilityReviews.onTimer?.({ kind, due: '' }, on(date));
  if (command === undefined) throw new Error('reviews have no timers');
  return command;
};

describe('opening a review', () => {
  const toOpen = {
    type: 'OpenEligibilityReview',
    data: {
      ...subject,
      standing: 'ACTIVE',
      referenceDate: '2026-03-02',
      policy,
      at: on('2026-03-02'),
    },
  } as const;

  it('T-03, T-04: says when evidence is due and when the decision is', () => {
    given().when(toOpen).then(waiting);
    given(waiting).when(toOpen).thenNothing();
  });

  it('REG-1: needs an active account', () =>
    given()
      .when({ ...toOpen, data: { ...toOpen.data, standing: 'UNDER_REVIEW' } })
      .thenRejected('DuplicateUnderReview'));
});

describe('recording evidence', () => {
  it('REG-8: notes each once, while nothing is decided', () => {
    given(waiting)
      .when(toRecord(evidence('AGE')))
      .then(evidence('AGE'));
    given(waiting, evidence('AGE'))
      .when(toRecord(evidence('AGE')))
      .thenNothing();
    given(waiting, ...proved, confirmed)
      .when(toRecord(evidence('AGE')))
      .thenRejected('EligibilityAlreadyDecided');
    given()
      .when(toRecord(evidence('AGE')))
      .thenRejected('EligibilityReviewUnknown');
  });

  it('takes none that was checked tomorrow or may not be used any more', () => {
    const future = evidence('AGE', { checkedAt: '2026-03-05T01:00:00.000Z' });
    given(waiting).when(toRecord(future)).thenRejected('EvidenceFromFuture');
    const old = evidence('AGE', { validUntil: '2026-03-03' });
    given(waiting).when(toRecord(old)).thenRejected('EvidenceExpired');
  });
});

describe('deciding on evidence', () => {
  it('REG-8: confirms what each criterion proves and lists the evidence', () =>
    given(waiting, ...proved)
      .when(toConfirm())
      .then(confirmed));

  it('REG-8: uses the latest evidence of each criterion, and that one only while it is valid', () => {
    const evidenceId = '0199b2c0-0000-7000-8000-0000000000b9';
    const later = { evidenceId, checkedAt: '2026-03-03T01:00:00.000Z' };
    const against = evidence('RESIDENCE', { ...later, result: 'FAILED' });
    given(waiting, ...proved, against)
      .when(toConfirm())
      .thenRejected('EvidenceAgainst');
    given(waiting, against, ...proved)
      .when(toConfirm())
      .thenRejected('EvidenceAgainst');
    given(waiting, ...proved)
      .when(toConfirm({ at: on('2026-06-01') }))
      .thenRejected('EvidenceMissing');
  });

  it('REG-8: confirms for 14 days at most on the word of the person', () =>
    given(waiting, proved[0], evidence('RESIDENCE', { source: 'SELF_DECLARED' }), proved[2])
      .when(toConfirm())
      .then({
        ...confirmed,
        data: { ...confirmed.data, validUntil: '2026-03-16', provisional: true },
      }));

  it('REG-8: confirms nothing that is not proved, nor beside a programme that bars it', () => {
    given(waiting, proved[0], proved[1]).when(toConfirm()).thenRejected('EvidenceMissing');
    given(waiting, ...proved)
      .when(toConfirm({ barred: true }))
      .thenRejected('CoEnrollmentBlocks');
  });

  it('denies for every reason that there is, and for none when there is none', () => {
    const against = evidence('RESIDENCE', { result: 'FAILED' });
    given(waiting, proved[0], against, proved[2]).when(toDeny()).then(denied);
    given(waiting, proved[0], against, proved[2])
      .when(toDeny({ barred: true }))
      .then({ ...denied, data: { ...denied.data, reasonCodes: ['RESIDENCE', 'CO_ENROLLMENT'] } });
    given(waiting, ...proved)
      .when(toDeny())
      .thenRejected('NothingAgainst');
    given(waiting, proved[0]).when(toDeny()).thenRejected('NothingAgainst');
  });

  it('is done once', () => {
    given(waiting, ...proved, confirmed)
      .when(toConfirm())
      .thenRejected('EligibilityAlreadyDecided');
    given(waiting, ...proved, denied)
      .when(toDeny())
      .thenRejected('EligibilityAlreadyDecided');
  });
});

describe('the timers of a review', () => {
  it('T-03: deny what was not proved in 14 days as incomplete', () => {
    expect(timersAfter(waiting)).toEqual([
      { kind: 'evidence-due', due: '2026-03-16T15:00:00.000Z' },
    ]);
    const evidenceIds = [proved[0].data.evidenceId];
    given(waiting, proved[0])
      .when(whenTimer('evidence-due', '2026-03-17'))
      .then({
        ...denied,
        data: {
          ...subject,
          reasonCodes: ['INCOMPLETE'],
          appealableUntil: '2026-03-31',
          alternatives: [],
          decidedBy: 'system:eligibility',
          evidenceIds,
        },
      });
  });

  it('T-03: leave alone what is proved, decided or still due', () => {
    given(waiting, ...proved)
      .when(whenTimer('evidence-due', '2026-09-01'))
      .thenNothing();
    given(waiting).when(whenTimer('evidence-due', '2026-03-16')).thenNothing();
    given(waiting, ...proved, denied)
      .when(whenTimer('evidence-due', '2026-03-17'))
      .thenNothing();
    expect(timersAfter(opened)).toEqual([]);
  });

  it('T-23: end an eligibility on which nothing started', () => {
    expect(timersAfter(opened, ...proved, confirmed)).toEqual([
      { kind: 'validity', due: '2026-05-31T15:00:00.000Z' },
    ]);
    given(opened, ...proved, confirmed)
      .when(whenTimer('validity', '2026-06-01'))
      .then(expired);
    given(opened, ...proved, confirmed)
      .when(whenTimer('validity', '2026-05-31'))
      .thenNothing();
  });

  it('REG-9: do not end one on which something started', () => {
    expect(timersAfter(opened, ...proved, confirmed, used)).toEqual([]);
    given(opened, ...proved, confirmed, used)
      .when(whenTimer('validity', '2026-06-01'))
      .thenNothing();
    given(opened, ...proved, confirmed)
      .when({ type: 'NoteEligibilityUsed', data: { usedOn: '2026-03-02' } })
      .then(used);
    given(opened, ...proved, confirmed, used)
      .when({ type: 'NoteEligibilityUsed', data: { usedOn: '2026-03-02' } })
      .thenNothing();
  });
});
