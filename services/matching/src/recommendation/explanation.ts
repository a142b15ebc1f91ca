import type { Recommendation } from './domain/recommendation-set.js';

interface Told {
  readonly ko: string;
  readonly en: string;
}

const told = (ko: string, en: string): Told => ({ ko, en });

const checks: Readonly<Record<string, Told>> = {
  PARTICIPATION_OPEN: told('사관학교에 참여하고 있습니다', 'You take part in the academy'),
  CONSENT_ACTIVE: told(
    '기업 제공 동의가 유효합니다',
    'Your consent to be shown to employers holds',
  ),
  PROFILE_FRESH: told('인재정보가 최신입니다', 'Your profile is fresh'),
  NOT_PLACED: told('지금 취업이 확정된 곳이 없습니다', 'You have no job at present'),
  NOT_REFERRED_BEFORE: told(
    '이 구인에 알선된 적이 없습니다',
    'You were not referred to this order before',
  ),
  WAGE: told('희망 임금을 충족합니다', 'It pays what you ask for'),
  HOURS: told('희망 근로시간에 맞습니다', 'Its hours are those you want'),
  DISTRICT: told('희망 지역에 있습니다', 'It is in a district that you named'),
  CERTIFICATES: told('필수 자격을 갖추었습니다', 'You have the certificates that it requires'),
  CONDITIONS: told(
    '일할 수 있다고 한 조건입니다',
    'Its conditions are within the limits that you named',
  ),
  OCCUPATION_ALLOWED: told('제외한 직종이 아닙니다', 'It is no occupation that you excluded'),
};

const factors: Readonly<Record<string, Told>> = {
  OCCUPATION: told('희망 직종과 가까운 정도', 'how near it is to the occupation you want'),
  CAREER: told('경력과 가까운 정도', 'how near it is to what you did before'),
  SKILLS: told('요구 역량을 갖춘 정도', 'how many of the skills asked for you have'),
  DISTRICT: told('희망 지역의 순위', 'the place of its district among your wishes'),
  WAGE_MARGIN: told('희망 임금보다 높은 정도', 'how far it pays above what you ask for'),
  STABILITY: told('고용이 안정된 정도', 'how lasting the work is'),
};

const named = (names: Readonly<Record<string, Told>>, code: string): Told =>
  names[code] ?? told(code, code);

/** A share of a whole in percent, rounded; of nothing, 0. */
const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 100);

const advice = told(
  '이 추천은 프로그램이 계산한 참고 의견입니다. 나이, 성별, 건강 정보는 쓰지 않으며, 동의 없이 기업에 보내지 않습니다.',
  'This is advice that a program worked out. It uses no age, sex or health, and nothing is sent to an employer without your consent.',
);
const humanReview = told(
  '사람의 재검토를 요청할 수 있고(개인정보 보호법 제37조의2), 자동 추천을 거부할 수 있습니다. 상담사가 답합니다.',
  'You may ask for a person to review it (PIPA 37-2), and may refuse automated recommendation. Your consultant answers.',
);

/** Why something was recommended, in words: the checks that it passed, and what each factor added, with its share of the whole. */
export const explanationOf = (recommendation: Recommendation) => {
  const { participantId, recommendationId, score } = recommendation;
  const candidate = `/matching/v1/candidates/${participantId}`;
  const reasons = recommendation.factors
    .map(({ code, contribution, evidence }) => ({
      ...{ code, ...named(factors, code), contribution, evidence },
      sharePercent: percent(contribution, score),
    }))
    .sort((a, b) => b.contribution - a.contribution);
  return {
    advice,
    checks: recommendation.hardChecks.map(({ rule, passed }) => ({
      ...{ rule, passed, ...named(checks, rule) },
    })),
    reasons,
    humanReview: {
      ...humanReview,
      requestAt: `${candidate}/recommendations/${recommendationId}/review-request`,
      refuseAt: `${candidate}/automated-recommendation`,
    },
  };
};
