/** How refusals about the notes of a case are told. */
export const noteProblems = {
  NoteOfTheFuture: {
    status: 422,
    ko: '아직 일어나지 않은 일은 기록할 수 없습니다',
    en: 'A note is about what has happened',
  },
  NoteUnknown: {
    status: 404,
    ko: '없는 상담 기록입니다',
    en: 'There is no such note',
  },
  SensitiveConsentMissing: {
    status: 422,
    ko: '건강 등 민감정보 처리 동의가 없어 기록할 수 없습니다',
    en: 'The person has not consented to notes about health',
  },
} as const;
