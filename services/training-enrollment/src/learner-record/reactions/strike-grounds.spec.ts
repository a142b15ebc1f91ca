import { PolicyBook, shippedWith } from '@academy/platform';
import { policyOn, trainingPolicies } from '../../policies.js';
import { isLateCancellation, isUncompleted, isUnexcusedWithdrawal } from './strike-grounds.js';

const { strike: grounds } = policyOn(new PolicyBook(shippedWith(trainingPolicies)), '2026-03-02');

describe('what is a strike', () => {
  const late = { late: true, by: 'PARTICIPANT', reasonCode: 'CARE' } as const;

  it('TRN-18, T-14: is a cancellation after the free days, by the person or told by them to staff', () => {
    expect(isLateCancellation(late, grounds)).toBe(true);
    expect(isLateCancellation({ ...late, by: 'OPERATOR' }, grounds)).toBe(true);
    expect(isLateCancellation({ ...late, late: false }, grounds)).toBe(false);
  });

  it('TRN-18: is never the cancellation by the academy, by time, for a job, or for a sickness that staff saw proved', () => {
    const forReason = (reasonCode: string, by: 'PARTICIPANT' | 'OPERATOR' | 'SYSTEM') =>
      isLateCancellation({ late: true, by, reasonCode }, grounds);
    expect(forReason('CLASS_RUN_CANCELLED', 'OPERATOR')).toBe(false);
    expect(forReason('ACADEMY', 'OPERATOR')).toBe(false);
    expect(forReason('HOLD_EXPIRED', 'SYSTEM')).toBe(false);
    expect(forReason('EMPLOYED', 'PARTICIPANT')).toBe(false);
    expect(forReason('SICKNESS_PROVEN', 'OPERATOR')).toBe(false);
    expect(forReason('SICKNESS_PROVEN', 'PARTICIPANT')).toBe(true);
  });

  it('TRN-18, TRN-19: is leaving without an excuse, and not for a job, health or care', () => {
    const reasons = ['EMPLOYED', 'HEALTH', 'CARE', 'MISMATCH', 'DISTANCE', 'OTHER'] as const;
    const strikes = reasons.filter((reasonCode) => isUnexcusedWithdrawal({ reasonCode }, grounds));
    expect(strikes).toEqual(['MISMATCH', 'DISTANCE', 'OTHER']);
  });

  it('TRN-18: is not completing for want of attendance, and not for a low score', () => {
    expect(isUncompleted({ failedRules: ['ATTENDANCE', 'SCORE'] }, grounds)).toBe(true);
    expect(isUncompleted({ failedRules: ['MANDATORY_SESSION'] }, grounds)).toBe(true);
    expect(isUncompleted({ failedRules: ['SCORE'] }, grounds)).toBe(false);
  });
});
