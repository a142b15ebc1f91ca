import { certificatePage, type PrintedCertificate } from './certificate-page.js';

const certificate: PrintedCertificate = {
  certificateNo: '2026-7K3M-9QXP-4T2W',
  verifyCode: 'H8N4VZ2C',
  status: 'VALID',
  holderName: '김하늘',
  courseTitle: 'R&D <실무> "기초"',
  hours: 60,
  period: { from: '2026-04-11', until: '2026-05-29' },
  issuedOn: '2026-05-29',
  revokedOn: null,
};

describe('a certificate to print', () => {
  it('TRN-17: says who completed what and when, and how it is verified', () => {
    const page = certificatePage(certificate);
    for (const told of ['김하늘', '2026-7K3M-9QXP-4T2W', 'H8N4VZ2C', '2026-04-11 ~ 2026-05-29'])
      expect(page).toContain(told);
    expect(page).not.toContain('취소');
  });

  it('shows titles and names as text, whatever stands in them', () => {
    const page = certificatePage({ ...certificate, holderName: `<b>'김'</b>` });
    expect(page).toContain('R&amp;D &lt;실무&gt; &quot;기초&quot;');
    expect(page).toContain('&lt;b&gt;&#39;김&#39;&lt;/b&gt;');
  });

  it('TRN-17: says that it was revoked, and stands without a name after erasure', () => {
    const gone = { status: 'REVOKED', revokedOn: '2026-06-02', holderName: null } as const;
    const page = certificatePage({ ...certificate, ...gone });
    expect(page).toContain('취소된 수료증입니다 (revoked) 2026-06-02');
    expect(page).not.toContain('김하늘');
  });
});
