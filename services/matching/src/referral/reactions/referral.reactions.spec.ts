import { fold } from '@academy/kernel';
import { candidateDecider } from '../../candidate/domain/candidate.decider.js';
import {
  consentNoted,
  opened,
  withdrawalNoted,
} from '../../candidate/domain/candidate.examples.js';
import type { CandidateEvent } from '../../candidate/domain/events.js';
import { restsOn } from '../../candidate/honour-withdrawal.js';
import { confirmed } from '../../placement/domain/placement.examples.js';
import type { ReferralEvent } from '../domain/events.js';
import { invited, viewed } from '../domain/outcome.examples.js';
import { consented, proposed, sent } from '../domain/referral.examples.js';
import { evolve, initialState } from '../domain/referral.js';
import { endsReferrals } from './referral.reactions.js';

const personAfter = (...history: CandidateEvent[]) =>
  fold(candidateDecider.evolve, candidateDecider.initialState, history);
const after = (...history: ReferralEvent[]) => {
  const referral = fold(evolve, initialState, history);
  if (referral.status === 'unknown') throw new Error('nothing was proposed');
  return referral;
};
const { consentId } = consentNoted.data;
const withdrawn = personAfter(opened, consentNoted, withdrawalNoted);
const isMeant = restsOn(consentId, '2026-05-11');

describe('a consent that is withdrawn', () => {
  it('MAT-11, REG-17, vector 17: takes what was agreed to and not sent with it', () => {
    expect(isMeant(after(proposed, consented), withdrawn)).toBe(true);
    expect(isMeant(after(proposed), withdrawn)).toBe(true);
  });

  it('MAT-11, REG-17: takes what no employer has opened with it, and no more', () => {
    const shown = [proposed, consented, sent] as const;
    expect(isMeant(after(...shown), withdrawn)).toBe(true);
    expect(isMeant(after(...shown, viewed), withdrawn)).toBe(false);
    expect(isMeant(after(...shown, invited), withdrawn)).toBe(false);
  });

  it('MAT-11: leaves alone what rests on another consent', () => {
    const another = restsOn('another', '2026-05-11');
    const still = personAfter(opened, consentNoted);
    expect(another(after(proposed, consented), still)).toBe(false);
    expect(another(after(proposed), still)).toBe(false);
  });
});

describe('a placement', () => {
  it('MAT-16: ends other referrals unless it is a paid activity', () => {
    expect(endsReferrals(confirmed)).toBe(true);
    const data = { ...confirmed.data, programType: 'WORK_EXPERIENCE' } as const;
    expect(endsReferrals({ type: 'PlacementConfirmed', data })).toBe(false);
  });
});
