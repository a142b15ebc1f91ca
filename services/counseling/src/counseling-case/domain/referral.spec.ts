import { specificationFor } from '@academy/testing';
import { counselingCaseDecider } from './counseling-case.decider.js';
import { assigned, colleagueId, opened, ready } from './counseling-case.examples.js';
import { declined, markedReady, referred, resulted } from './referral.examples.js';

const given = specificationFor(counselingCaseDecider);

describe('a person who is ready for work', () => {
  const { occupations, byId } = markedReady.data;
  const mark = (at: string, by = byId) =>
    ({ type: 'MarkJobReady', data: { occupations, byId: by, at } }) as const;

  it('T-23: is so for as long as the confirmed level holds', () => {
    given(opened, assigned, ready).when(mark('2026-09-05T14:59:59.999Z')).then(markedReady);
    given(opened, assigned, ready)
      .when(mark('2026-09-05T15:00:00.000Z'))
      .thenRejected('ReadinessExpired');
    given(opened, assigned)
      .when(mark('2026-03-12T01:00:00.000Z'))
      .thenRejected('ReadinessNotConfirmed');
  });

  it('COU-1: in the eyes of the responsible consultant', () =>
    given(opened, assigned, ready)
      .when(mark('2026-03-12T01:00:00.000Z', colleagueId))
      .thenRejected('NotTheResponsibleConsultant'));
});

describe('a referral to an agency', () => {
  const { caseId: _, participantId: __, ...referral } = referred.data;
  const refer = { type: 'ReferToAgency', data: referral } as const;
  const { referralId } = referral;
  const record = { type: 'RecordAgencyResult', data: { referralId, result: 'SERVED' } } as const;

  it('is made on the ground of a consent, once', () => {
    given(opened, assigned).when(refer).then(referred);
    given(opened, assigned, referred).when(refer).thenNothing();
  });

  it('has one result', () => {
    given(opened, assigned, referred).when(record).then(resulted);
    given(opened, assigned, referred, resulted).when(record).thenNothing();
    given(opened, assigned, referred, resulted)
      .when({ ...record, data: { referralId, result: 'NO_CONTACT' } })
      .thenRejected('AgencyReferralSettled');
    given(opened, assigned).when(record).thenRejected('AgencyReferralUnknown');
  });
});

describe('a referral that the person declined', () => {
  const note = (times: number, reasonCode = 'DISTANCE') => {
    const { referralId } = declined(times).data;
    return { type: 'NoteReferralDecline', data: { referralId, reasonCode } } as const;
  };

  it('is counted with those of the same reason, once', () => {
    given(opened, assigned).when(note(1)).then(declined(1));
    given(opened, assigned, declined(1)).when(note(1)).thenNothing();
    given(opened, assigned, declined(1)).when(note(2)).then(declined(2));
    given(opened, assigned, declined(1, 'WAGE'))
      .when(note(2))
      .then({ ...declined(2), data: { ...declined(2).data, times: 1 } });
  });

  it('concerns nobody while nobody looks after the person', () =>
    given(opened).when(note(1)).thenNothing());
});
