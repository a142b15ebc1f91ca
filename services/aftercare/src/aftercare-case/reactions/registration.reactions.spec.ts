import { ConsentWithdrawn, ParticipationExited } from '@academy/contracts';
import { toEndCase, toStopContact } from './registration.reactions.js';

const [example] = ConsentWithdrawn.examples;
const [exit] = ParticipationExited.examples;
if (!example || !exit) throw new Error('every contract has examples');

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

describe('a participation that ends', () => {
  const recordedAt = '2026-05-20T01:00:00.000Z';
  const after = (exitReason: ParticipationExited['data']['exitReason']) =>
    toEndCase({ type: 'ParticipationExited', data: { ...exit, exitReason } }, { recordedAt });

  it('AFT-17: ends after-care of whoever withdraws or has died', () => {
    for (const exitReason of ['WITHDREW', 'DECEASED'] as const)
      expect(after(exitReason)).toEqual({
        type: 'CloseAftercare',
        data: { reasonCode: 'WITHDREW', at: recordedAt },
      });
  });

  it('AFT-17: leaves the retention of everybody else to be asked about', () => {
    for (const exitReason of ['EMPLOYED', 'NO_CONTACT', 'MOVED_OUT'] as const)
      expect(after(exitReason)).toBeNull();
  });
});
