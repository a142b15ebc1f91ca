import { ConsentWithdrawn } from '@academy/contracts';
import { toStopContact } from './registration.reactions.js';

const [example] = ConsentWithdrawn.examples;
if (!example) throw new Error('every contract has examples');

describe('a consent that is taken back', () => {
  it('AFT-17: stops contact when it is the one to the use of personal data', () => {
    const data = { ...example, purpose: 'COLLECT_USE' } as const;
    expect(toStopContact({ type: 'ConsentWithdrawn', data })).toEqual({
      type: 'StopContact',
      data: { reasonCode: 'CONSENT_WITHDRAWN', at: example.effectiveAt },
    });
  });

  it('AFT-17: leaves contact alone for any other purpose', () => {
    const data = { ...example, purpose: 'MARKETING' } as const;
    expect(toStopContact({ type: 'ConsentWithdrawn', data })).toBeNull();
  });
});
