import { category } from '@academy/kernel';
import { referralDecider } from './domain/referral.decider.js';

/** Referrals: `referral-<referralId>`. */
export const referrals = category('referral', referralDecider, { about: 'participant' });
