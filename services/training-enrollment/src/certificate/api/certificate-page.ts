/** What a certificate says. Dates are days in Seoul. */
export interface PrintedCertificate {
  readonly certificateNo: string;
  readonly verifyCode: string;
  readonly status: 'VALID' | 'REVOKED';
  /** `null` where no name was known, and after erasure. */
  readonly holderName: string | null;
  readonly courseTitle: string;
  readonly hours: number;
  readonly period: { readonly from: string; readonly until: string };
  readonly issuedOn: string;
  readonly revokedOn: string | null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one);

const row = (label: string, value: string): string =>
  `<tr><th scope="row">${label}</th><td>${escaped(value)}</td></tr>`;

/** A certificate as a page to print, without script and without anything from elsewhere. */
export const certificatePage = (certificate: PrintedCertificate): string => {
  const { certificateNo, verifyCode, holderName, courseTitle, hours, period } = certificate;
  const { status, issuedOn, revokedOn } = certificate;
  const revoked =
    status === 'VALID'
      ? ''
      : `<p role="alert">취소된 수료증입니다 (revoked) ${revokedOn ?? ''}</p>`;
  return [
    '<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>수료증 (Certificate)</title>',
    '</head><body><main><h1>수료증 (Certificate of completion)</h1>',
    revoked,
    '<table>',
    row('번호 (No.)', certificateNo),
    row('이름 (Name)', holderName ?? ''),
    row('과정 (Course)', courseTitle),
    row('기간 (Period)', `${period.from} ~ ${period.until}`),
    row('시간 (Hours)', String(hours)),
    row('발급일 (Issued on)', issuedOn),
    row('확인 코드 (Verification code)', verifyCode),
    '</table><p>중장년취업사관학교 (Seoul Middle-aged Employment Academy)</p></main></body></html>',
  ].join('');
};
