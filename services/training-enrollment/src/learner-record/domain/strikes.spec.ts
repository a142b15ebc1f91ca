import { specificationFor } from '@academy/testing';
import { learnerRecordDecider } from './learner-record.decider.js';
import { admittedToBasic, opened, toAdmitToBasic } from './learner-record.examples.js';
import {
  restricted,
  restrictedLonger,
  strikeCleared,
  strikeIssued,
  toClearStrike,
  toIssueStrike,
  warned,
} from './strikes.examples.js';

const given = specificationFor(learnerRecordDecider);

describe('strikes', () => {
  it('TRN-18: are a warning, then 60 days, then 180 days, and no less afterwards', () => {
    given().when(toIssueStrike(1, '2026-04-09')).then(warned);
    given(warned).when(toIssueStrike(2, '2026-06-01')).then(restricted);
    given(warned, restricted).when(toIssueStrike(3, '2026-09-01')).then(restrictedLonger);
    const fourth = { countInWindow: 4, restrictedUntil: '2027-08-28', lapsesOn: '2029-03-01' };
    given(warned, restricted, restrictedLonger)
      .when(toIssueStrike(4, '2027-03-01'))
      .then(strikeIssued(4, '2027-03-01', fourth));
  });

  it('TRN-18: lapse after 24 months, on the day itself', () => {
    const again = { countInWindow: 1, lapsesOn: '2030-04-09' };
    given(warned)
      .when(toIssueStrike(2, '2028-04-09'))
      .then(strikeIssued(2, '2028-04-09', again));
    const dayBefore = { countInWindow: 2, restrictedUntil: '2028-06-07', lapsesOn: '2030-04-08' };
    given(warned)
      .when(toIssueStrike(2, '2028-04-08'))
      .then(strikeIssued(2, '2028-04-08', dayBefore));
  });

  it('TRN-18: count an enrolment once, whatever was wrong with it', () => {
    const { enrollmentId } = warned.data;
    given(warned).when(toIssueStrike(1, '2026-04-09')).thenNothing();
    given(warned)
      .when(toIssueStrike(2, '2026-05-29', { enrollmentId, kind: 'NOT_COMPLETED' }))
      .thenNothing();
    given(warned, strikeCleared(1)).when(toIssueStrike(1, '2026-04-09')).thenNothing();
  });

  it('TRN-18: are lifted with a reason, and the others count as if they had never been', () => {
    given(warned).when(toClearStrike(1)).then(strikeCleared(1));
    given(warned, restricted).when(toClearStrike(1)).then(strikeCleared(1));
    given(warned, restricted, restrictedLonger)
      .when(toClearStrike(2))
      .then(strikeCleared(2, '2026-10-31'));
    given(warned, strikeCleared(1)).when(toClearStrike(1)).thenNothing();
    given(warned).when(toClearStrike(2)).thenRejected('StrikeUnknown');
  });

  it('TRN-18: keep the person from applying until the last day of the restriction', () => {
    const onDay = (day: string) => toAdmitToBasic({ at: `${day}T03:00:00.000Z` });
    const history = [opened, warned, restricted] as const;
    given(...history)
      .when(onDay('2026-07-31'))
      .thenRejected('LearnerRestricted');
    const admittedAt = '2026-08-01T03:00:00.000Z';
    const admitted = { ...admittedToBasic, data: { ...admittedToBasic.data, admittedAt } };
    given(...history)
      .when(onDay('2026-08-01'))
      .then(admitted);
    given(opened, warned).when(toAdmitToBasic()).then(admittedToBasic);
    given(...history, strikeCleared(2))
      .when(toAdmitToBasic())
      .then(admittedToBasic);
  });
});
