import { holdsResidentNumber, NoResidentNumbers } from './resident-number.pipe.js';

/** Invented: nobody is born on 30 February, and no check digit fits. */
const NUMBERS = ['730230-1000000', '7302301000000', '730230 2000000'];

describe('what registration is sent', () => {
  it.each(NUMBERS)(
    'REG-5: is refused where it holds %s, whatever the field and the depth',
    (number) => {
      const pipe = new NoResidentNumbers();
      const sent = [
        number,
        { phone: number },
        { identity: { name: `홍가상 ${number}` } },
        { evidenceRef: `document:${number}` },
        { channels: [number] },
      ];
      for (const value of sent)
        for (const type of ['body', 'query', 'param'] as const)
          expect(() => pipe.transform(value, { type })).toThrow(
            expect.objectContaining({ code: 'ResidentNumberRefused' }) as Error,
          );
    },
  );

  it('REG-5: may hold phones, dates, ids and codes of agencies', () => {
    for (const value of [
      '010-0000-0001',
      '+82 10 0000 0001',
      '1973-05-02',
      '0199b2c0-0000-7000-8000-000000000001',
      'SYNTHETIC-DI-0000000000000000000000000001',
      `${'A'.repeat(20)}7302301000000${'B'.repeat(20)}`,
      { n: 7302301000000, nothing: null },
    ])
      expect(holdsResidentNumber(value)).toBe(false);
  });
});
