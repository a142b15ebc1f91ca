import { textOf, type TemplateCode } from './templates.js';

const text = (code: TemplateCode, refs = {}) => textOf(code, refs, '김하늘');

describe('the text of a notification', () => {
  it('says who is meant and puts in days and names with the right particle', () => {
    expect(text('CLASS_COMPLETED', { code: 'FAST_TRACK' })).toBe(
      '[중장년취업사관학교] 김하늘님, 속성반을 수료했습니다. 수료증은 곧 받아 볼 수 있습니다. (You completed a fast-track class. Your certificate follows.)',
    );
    expect(text('TRACK_RECOMMENDED', { code: 'EXPLORATION', on: '2026-09-01' })).toContain(
      '탐색반을 추천합니다. 9월 1일까지',
    );
    expect(text('AFTERCARE_CONTACT', { code: 'M1' })).toContain('취업 1개월이 되어');
    expect(text('AFTERCARE_CONTACT', { code: 'ACTIVITY_END' })).toContain('활동 종료가 되어');
  });

  it('says a moment as the time of day in Seoul, in both languages', () => {
    const said = text('APPOINTMENT_BOOKED', { at: '2026-03-05T23:30:00.000Z' });
    expect(said).toContain('3월 6일 08:30에 상담이 예약되었습니다.');
    expect(said).toContain('(Your appointment is at 2026-03-06 08:30.)');
  });

  it('has a word for a code that it does not know yet', () =>
    expect(text('CLASS_CANCELLED', { code: 'NIGHT_SCHOOL' })).toContain('교육과정 수강'));

  it('is of no template that there is not', () =>
    expect(() => textOf('SURPRISE', {}, '김하늘')).toThrow(RangeError));
});
