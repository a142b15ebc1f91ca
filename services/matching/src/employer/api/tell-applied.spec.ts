import { ClaimTaken, Unavailable } from '@academy/kernel';
import { tellApplied } from './tell-applied.js';

const employerId = '0199b2c0-0000-7000-8000-0000000e3001';

describe('an application that fails', () => {
  it('names the employer that holds the business number', async () => {
    const taken = new ClaimTaken('biz-no:b1', `employer-${employerId}`);
    const told = Promise.reject(taken).catch(tellApplied);
    await expect(told).rejects.toMatchObject({
      code: 'EmployerAlreadyApplied',
      details: { employerId },
    });
  });

  it('is told as it is for any other reason', () => {
    const away = new Unavailable('gone');
    expect(() => tellApplied(away)).toThrow(away);
  });
});
