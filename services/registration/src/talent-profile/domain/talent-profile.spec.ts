import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { talentProfiles } from '../talent-profiles.js';
import type { TalentProfileEvent } from './events.js';
import { legalMinimum } from './pool-faults.js';
import { screenTexts } from './screen-texts.js';
import { talentProfileDecider } from './talent-profile.decider.js';
import {
  better,
  content,
  desiring,
  hidden,
  policy,
  proved,
  published,
  refreshed,
  reminded,
  revised,
  stale,
  submitted,
  toPublish,
  toSubmit,
} from './talent-profile.examples.js';

const given = specificationFor(talentProfileDecider);
const { initialState, evolve } = talentProfileDecider;
const timersAfter = (...history: readonly TalentProfileEvent[]) =>
  talentProfiles.timers?.(fold(evolve, initialState, history));
const whenTimer = (at: string) => {
  const command = talentProfiles.onTimer?.({ kind: 'freshness', due: at }, at);
  if (command === undefined) throw new Error('profiles have no timers');
  return command;
};
const on = (date: string) => `${date}T01:00:00.000Z`;
const later = { at: on('2026-04-03') };

describe('submitting a profile', () => {
  it('keeps what the person says, and which parts of it change', () => {
    given().when(toSubmit()).then(submitted);
    given(submitted)
      .when(toSubmit({ ...later, content: better }))
      .then(revised);
    given(submitted).when(toSubmit(later)).thenNothing();
  });

  it('T-19: confirms a profile that is shown', () => {
    given(submitted, published)
      .when(toSubmit({ ...later, content: better }))
      .then(revised, refreshed);
    given(submitted, published, stale).when(toSubmit(later)).then(refreshed);
  });

  it('REG-15: leaves no profile in the pool that is not fit for it', () =>
    given(submitted, published)
      .when(toSubmit({ ...later, content: desiring({ districts: [] }) }))
      .thenRejected('ProfileIncomplete'));

  it('believes no certificate that nobody proved', () => {
    const certificates = content.certificates.map((one) => ({ ...one, verified: true }));
    given()
      .when(toSubmit({ content: { ...content, certificates } }))
      .then(submitted);
  });

  it('REG-5: keeps no text with forbidden content', () =>
    given()
      .when(toSubmit({ forbidden: ['RESIDENT_NUMBER'] }))
      .thenRejected('ForbiddenContent'));
});

describe('screening texts', () => {
  it.each([
    ['주민번호 650101-1234567', 'RESIDENT_NUMBER'],
    ['키 170, 체중 60', 'BODY'],
    ['고향은 전주', 'ORIGIN'],
    ['기혼, 두 아이', 'MARRIAGE'],
    ['재산은 많지 않음', 'WEALTH'],
    ['배우자의 직업은 교사', 'FAMILY'],
  ])('REG-5: finds in "%s" what nobody may ask for: %s', (text, kind) => {
    expect(screenTexts([text])).toEqual([kind]);
  });

  it('lets the work of a person pass', () => {
    expect(screenTexts(['가족센터에서 20년 회계 담당', '원가 15% 절감, 월 마감 3일'])).toEqual([]);
  });
});

describe('publishing a profile', () => {
  it('REG-15: puts it in the pool, with consent and an open participation', () => {
    given(submitted).when(toPublish()).then(published);
    given(submitted, published).when(toPublish()).thenNothing();
    given(submitted)
      .when(toPublish({ consented: false }))
      .thenRejected('MatchingConsentMissing');
    given(submitted)
      .when(toPublish({ participating: false }))
      .thenRejected('ParticipationNotOpen');
    given().when(toPublish()).thenRejected('TalentProfileUnknown');
  });

  it('REG-15: needs an occupation, a district and the legal minimum wage', () => {
    const whenWith = (desired: Parameters<typeof desiring>[0]) =>
      given({ ...submitted, data: { ...submitted.data, content: desiring(desired) } }).when(
        toPublish(),
      );
    whenWith({ occupationCodes: [] }).thenRejected('ProfileIncomplete');
    whenWith({ districts: [] }).thenRejected('ProfileIncomplete');
    whenWith({ wage: { basis: 'HOURLY', min: 10_319 } }).thenRejected('WageBelowMinimum');
    whenWith({ wage: { basis: 'MONTHLY', min: 2_156_879 } }).thenRejected('WageBelowMinimum');
    whenWith({ wage: { basis: 'MONTHLY', min: 2_156_880 } }).then(published);
  });

  it.each([
    ['HOURLY', 40, 10_320],
    ['MONTHLY', 40, 2_156_880],
    ['MONTHLY', 20, 1_073_280],
    ['MONTHLY', 52, 2_156_880],
    ['ANNUAL', 40, 25_882_560],
  ] as const)('REG-15: the least %s wage for %i hours a week is %i', (basis, hours, least) => {
    const { desired } = desiring({
      wage: { basis, min: 0 },
      weeklyHours: { min: hours, max: hours },
    });
    expect(legalMinimum(desired, policy)).toBe(least);
  });

  it('asks for none of that when only consultants see it', () => {
    const visibility = 'CONSULTANT';
    given(submitted)
      .when(toPublish({ visibility, consented: false, participating: false }))
      .then({ ...published, data: { ...published.data, visibility } });
  });

  it('ends when it is hidden', () => {
    const { reasonCode, hiddenAt: at } = hidden.data;
    const toHide = { type: 'HideTalentProfile', data: { reasonCode, at } } as const;
    given(submitted, published).when(toHide).then(hidden);
    given(submitted, published, hidden).when(toHide).thenNothing();
    given(submitted).when(toHide).thenNothing();
  });
});

describe('keeping a profile fresh', () => {
  const toConfirm = {
    type: 'ConfirmProfileFresh',
    data: { by: submitted.data.participantId, policy, at: on('2026-04-03') },
  } as const;

  it('T-19: reminds after 75 and after 85 days', () => {
    expect(timersAfter(submitted)).toEqual([]);
    expect(timersAfter(submitted, published)).toEqual([
      { kind: 'freshness', due: '2026-05-16T15:00:00.000Z' },
    ]);
    given(submitted, published)
      .when(whenTimer(on('2026-05-17')))
      .then(reminded);
    expect(timersAfter(submitted, published, reminded)).toEqual([
      { kind: 'freshness', due: '2026-05-26T15:00:00.000Z' },
    ]);
    given(submitted, published)
      .when(whenTimer(on('2026-05-16')))
      .thenNothing();
  });

  it('T-19: reminds once of what was missed meanwhile', () =>
    given(submitted, published)
      .when(whenTimer(on('2026-05-28')))
      .then({ ...reminded, data: { ...reminded.data, dueOn: '2026-05-27' } }));

  it('REG-16: goes stale after 90 days without a confirmation', () => {
    const last = { ...reminded, data: { ...reminded.data, dueOn: '2026-05-27' } };
    expect(timersAfter(submitted, published, last)).toEqual([
      { kind: 'freshness', due: '2026-06-01T15:00:00.000Z' },
    ]);
    given(submitted, published, last)
      .when(whenTimer(on('2026-06-01')))
      .thenNothing();
    given(submitted, published, last)
      .when(whenTimer(on('2026-06-02')))
      .then(stale);
    expect(timersAfter(submitted, published, stale)).toEqual([]);
  });

  it('REG-16: is fresh again when somebody confirms it', () => {
    given(submitted, published).when(toConfirm).then(refreshed);
    given(submitted, published, stale).when(toConfirm).then(refreshed);
    given(submitted, published, stale, refreshed)
      .when(whenTimer(on('2026-06-02')))
      .thenNothing();
    given(submitted).when(toConfirm).thenRejected('ProfileNotPublished');
  });

  it('notes that a certificate was proved, and keeps that through a revision', () => {
    const { credentialCode, source, verifiedOn } = proved.data;
    const verify = (code: string, at = on('2026-03-05')) =>
      ({
        type: 'VerifyCredential',
        data: { credentialCode: code, source, verifiedOn, at },
      }) as const;
    given(submitted).when(verify(credentialCode)).then(proved);
    given(submitted, proved).when(verify(credentialCode)).thenNothing();
    given(submitted).when(verify('FORKLIFT')).thenRejected('CredentialUnknown');
    given(submitted)
      .when(verify(credentialCode, on('2026-03-04')))
      .thenRejected('VerifiedInFuture');
    given(submitted, proved)
      .when(toSubmit({ ...later, content: better }))
      .thenState((profile) => {
        expect(profile.status !== 'none' && profile.content.certificates).toEqual([
          { code: credentialCode, acquiredOn: '2003-06-01', verified: true },
        ]);
      });
  });
});
