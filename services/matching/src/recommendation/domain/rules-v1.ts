import { hardChecksOf } from './hard-checks.js';
import type { MatchingInput, MatchingOrder, RankedOrder, Recommender } from './recommender.js';

type Factor = RankedOrder['factors'][number];

/** The most that each factor adds to a score; together they are 100. */
const WEIGHTS = {
  OCCUPATION: 40,
  CAREER: 15,
  SKILLS: 15,
  DISTRICT: 10,
  WAGE_MARGIN: 10,
  STABILITY: 10,
};
/** A wage so much above what was wanted earns the whole of its factor. */
const FULL_MARGIN = 0.3;
const FULL_TERM_MONTHS = 24;

const factor = (code: keyof typeof WEIGHTS, share: number, evidence: string): Factor => ({
  code,
  contribution: Math.round(WEIGHTS[code] * Math.min(1, Math.max(0, share))),
  evidence: evidence.slice(0, 100),
});

/** How near two codes of the classification are: the part of their digits that they begin with alike. */
const nearness = (one: string, other: string): number => {
  let alike = 0;
  while (alike < one.length && one[alike] === other[alike]) alike += 1;
  return alike / Math.max(one.length, other.length);
};

const nearest = (codes: readonly string[], offered: string): { code: string; share: number } =>
  codes
    .map((code) => ({ code, share: nearness(code, offered) }))
    .reduce((best, one) => (one.share > best.share ? one : best), { code: 'none', share: 0 });

const skills = ({ requirements }: MatchingOrder, known: readonly string[]) => {
  const asked = [...requirements.must, ...requirements.nice]
    .filter(({ kind }) => kind === 'SKILL')
    .map(({ code }) => code);
  return { asked, met: asked.filter((code) => known.includes(code)) };
};

const wageMargin = (order: MatchingOrder, { person, wages }: MatchingInput): Factor => {
  const { wage, weeklyHours } = order;
  const offered = wages.hourly({ basis: wage.basis, krw: wage.maxKrw, weeklyHours });
  const wanted = person.wage
    ? wages.hourly({ basis: person.wage.basis, krw: person.wage.minKrw, weeklyHours })
    : wages.minimumPerHour;
  const margin = wanted === 0 ? 1 : (offered - wanted) / wanted / FULL_MARGIN;
  const told = `offered:${Math.floor(offered)}~wanted:${Math.floor(wanted)}`;
  return factor('WAGE_MARGIN', margin, told);
};

const factorsOf = (order: MatchingOrder, input: MatchingInput): Factor[] => {
  const { person } = input;
  const { occupationCode: offered, workDistrict, contractMonths, employmentType } = order;
  const wanted = nearest(person.occupationCodes, offered);
  const career = nearest(person.careerOccupations, offered);
  const { asked, met } = skills(order, person.skills);
  const place = person.districts.indexOf(workDistrict);
  const lasting = employmentType === 'PERMANENT' ? 1 : (contractMonths ?? 0) / FULL_TERM_MONTHS;
  return [
    factor('OCCUPATION', wanted.share, `wanted:${wanted.code}~offered:${offered}`),
    factor('CAREER', career.share, `career:${career.code}~offered:${offered}`),
    factor(
      'SKILLS',
      asked.length === 0 ? 0.5 : met.length / asked.length,
      `met:${met.length}~asked:${asked.length}`,
    ),
    factor('DISTRICT', place < 0 ? 0 : 1 - place / 10, `choice:${place + 1}`),
    wageMargin(order, input),
    factor('STABILITY', lasting, `term:${contractMonths ?? employmentType}`),
  ];
};

const gapsOf = ({ requirements }: MatchingOrder, known: readonly string[]): RankedOrder['gaps'] =>
  requirements.must
    .filter(({ kind, code }) => kind === 'SKILL' && !known.includes(code))
    .map(({ code }) => ({ skill: code, courseIds: [] }));

const ranked = (order: MatchingOrder, input: MatchingInput): RankedOrder => {
  const hardChecks = hardChecksOf(order, input);
  const factors = factorsOf(order, input);
  return {
    jobOrderId: order.jobOrderId,
    jobOrderVersion: order.version,
    eligible: hardChecks.every(({ passed }) => passed),
    score: factors.reduce((sum, { contribution }) => sum + contribution, 0),
    hardChecks,
    factors,
    gaps: gapsOf(order, input.person.skills),
  };
};

/** The first recommender: hard checks, then a weighted sum whose every part can be shown and checked by hand. */
export const rulesV1: Recommender = {
  algorithm: 'RULES',
  algorithmVersion: 'rules-v1',
  featureSetVersion: 'wishes-v2',
  rank: (input) =>
    input.orders
      .map((order) => ranked(order, input))
      .sort((a, b) => b.score - a.score || (a.jobOrderId < b.jobOrderId ? -1 : 1)),
};
