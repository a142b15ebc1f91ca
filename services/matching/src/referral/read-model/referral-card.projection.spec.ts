import type { EventMeta } from '@academy/event-store';
import { project } from '@academy/kernel';
import {
  expired,
  hired,
  invited,
  offerAccepted,
  offerMade,
  rejected,
  viewed,
  withdrawn,
} from '../domain/outcome.examples.js';
import { consented, declined, proposed, sent } from '../domain/referral.examples.js';
import type { ReferralCard } from './referral-card.entity.js';
import { referralCardProjection } from './referral-card.projection.js';
import type { ReferralCardEvent } from './referral-status.js';

const after = (...history: readonly ReferralCardEvent[]) =>
  history.reduce<ReferralCard | undefined>(
    (row, event) => project(referralCardProjection, row, event, {} as EventMeta) ?? undefined,
    undefined,
  );
const shown = [proposed, consented, sent] as const;

describe('the card of a referral', () => {
  it.each([
    [[proposed], 'PROPOSED', proposed.data.answerBy],
    [[proposed, consented], 'CONSENTED', null],
    [[proposed, declined], 'DECLINED', null],
    [[proposed, expired('PARTICIPANT', 'NO_ANSWER')], 'EXPIRED', null],
  ] as const)('stands inside until it is sent: %#', (history, status, answerBy) => {
    expect(after(...history)).toMatchObject({ status, answerBy, shown: false });
  });

  it.each([
    [[...shown], 'SENT', sent.data.respondBy],
    [[...shown, viewed], 'VIEWED', null],
    [[...shown, invited], 'CONSIDERED', invited.data.decideBy],
    [[...shown, rejected], 'REJECTED', null],
    [[...shown, invited, offerMade], 'OFFERED', offerMade.data.answerBy],
    [[...shown, invited, offerMade, offerAccepted], 'ACCEPTED', null],
    [[...shown, withdrawn], 'WITHDRAWN', null],
    [[...shown, hired], 'PLACED', null],
  ] as const)('MAT-13: is the employer’s to see from then on: %#', (history, status, answerBy) => {
    expect(after(...history)).toMatchObject({ status, answerBy, shown: true });
  });
});
