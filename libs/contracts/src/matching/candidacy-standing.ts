import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id, Instant, OneOf } from '../fields.js';

const one = '0199b2c0-0000-7000-8000-000000000001';
const other = '0199b2c0-0000-7000-8000-000000000005';
const review = '0199b2c0-0000-7000-8000-0000000000d1';

/** The person is proposed to nobody any more: the participation is over, or the ground for it is gone. */
export const CandidacyClosed = event(
  'matching',
  'CandidacyClosed',
  1,
  {
    participantId: Id,
    participationId: Id,
    reasonCode: OneOf('EXITED', 'CONSENT_WITHDRAWN', 'MERGED', 'ERASED'),
    closedAt: Instant,
  },
  {
    title: { ko: '일자리 연계 종료', en: 'The candidacy was closed' },
    internal: true,
    examples: [
      {
        participantId: one,
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        reasonCode: 'EXITED',
        closedAt: '2026-05-20T01:00:01.000Z',
      },
      {
        participantId: other,
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        reasonCode: 'CONSENT_WITHDRAWN',
        closedAt: '2026-06-01T00:00:01.000Z',
      },
    ],
  },
);
export type CandidacyClosed = EventOf<typeof CandidacyClosed>;

/** Nothing new begins for the account while somebody finds out whether it is a second one of the same person. */
export const CandidacyHeld = event(
  'matching',
  'CandidacyHeld',
  1,
  { participantId: Id, reviewId: Id, heldAt: Instant },
  {
    title: { ko: '일자리 연계 보류', en: 'The candidacy is on hold' },
    internal: true,
    examples: [
      { participantId: one, reviewId: review, heldAt: '2026-03-04T01:00:01.000Z' },
      { participantId: other, reviewId: review, heldAt: '2026-03-04T01:00:01.000Z' },
    ],
  },
);
export type CandidacyHeld = EventOf<typeof CandidacyHeld>;

/** The question is answered; the candidacy goes on. */
export const CandidacyReleased = event(
  'matching',
  'CandidacyReleased',
  1,
  { participantId: Id, reviewId: Id, releasedAt: Instant },
  {
    title: { ko: '일자리 연계 보류 해제', en: 'The candidacy goes on' },
    internal: true,
    examples: [
      { participantId: one, reviewId: review, releasedAt: '2026-03-06T01:00:01.000Z' },
      { participantId: other, reviewId: review, releasedAt: '2026-03-06T01:00:01.000Z' },
    ],
  },
);
export type CandidacyReleased = EventOf<typeof CandidacyReleased>;

/** How the person's talent profile stands; no run includes them while it is stale or hidden. `freshUntil` is its last fresh day. */
export const ProfileStandingNoted = event(
  'matching',
  'ProfileStandingNoted',
  1,
  {
    participantId: Id,
    standing: OneOf('FRESH', 'STALE', 'HIDDEN'),
    freshUntil: Type.Optional(CivilDate),
    notedAt: Instant,
  },
  {
    title: { ko: '인재정보 상태 확인', en: 'The standing of the profile was noted' },
    internal: true,
    examples: [
      {
        participantId: one,
        standing: 'FRESH',
        freshUntil: '2026-06-01',
        notedAt: '2026-03-03T02:00:01.000Z',
      },
      { participantId: other, standing: 'STALE', notedAt: '2026-08-05T15:00:01.000Z' },
    ],
  },
);
export type ProfileStandingNoted = EventOf<typeof ProfileStandingNoted>;
