import { CertificateIssued } from '@academy/contracts';
import { certificateNumberOf } from './certificate-number.js';

const [example] = CertificateIssued.examples;
const eventOf = (index: number) =>
  `0199b2c0-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;

describe('the number of a certificate', () => {
  it('TRN-17: is the same for the same event, and of the form that an event may carry', () => {
    const number = certificateNumberOf(eventOf(1), '2026-05-29');
    expect(certificateNumberOf(eventOf(1), '2026-05-29')).toEqual(number);
    expect(number.certificateNo).toMatch(/^2026-/);
    CertificateIssued.check({ ...example, ...number });
  });

  it('TRN-17: says nothing about the next one', () => {
    const numbers = Array.from({ length: 2000 }, (_, index) =>
      certificateNumberOf(eventOf(index), '2026-05-29'),
    );
    expect(new Set(numbers.map(({ certificateNo }) => certificateNo)).size).toBe(2000);
    const firsts = new Set(numbers.map(({ certificateNo }) => certificateNo[5]));
    const lasts = new Set(numbers.map(({ certificateNo }) => certificateNo.at(-1)));
    expect([firsts.size, lasts.size]).toEqual([32, 32]);
  });
});
