import { PolicyBook, shippedWith } from '@academy/platform';
import { policyOn, registrationPolicies } from './policies.js';

const book = new PolicyBook(shippedWith(registrationPolicies));

describe('the policies of registration', () => {
  it('REG-6: opens the academy from 40 to 64', () => {
    expect(policyOn(book, '2026-03-02').eligibility).toMatchObject({ ageFrom: 40, ageTo: 64 });
  });

  it('T-09: writes to nobody between nine in the evening and eight in the morning', () => {
    expect(policyOn(book, '2026-03-02').notification).toMatchObject({
      channels: ['SMS', 'CALL'],
      quietHours: { from: '21:00', to: '08:00' },
    });
  });

  it('says that there is no rule before the first', () => {
    expect(() => policyOn(book, '2024-12-31')).toThrow(RangeError);
  });
});
