import type {
  AssessmentDimension,
  ReadinessFactor,
  ReadinessLevel,
  ScoredDimension,
} from '@academy/contracts';

/** Names the arithmetic below; whoever changes it changes this. */
export const MODEL_VERSION = '2026.1';

const MIDDLE = 50;
/** What each dimension weighs in the whole. More of a constraint holds back; all the others help. */
const WEIGHTS: Readonly<Record<AssessmentDimension, number>> = {
  CAREER_CLARITY: 0.22,
  WILL_TO_ACT: 0.16,
  JOB_SEARCH_SKILL: 0.14,
  COMMUNICATION: 0.12,
  DIGITAL_SKILL: 0.12,
  PROBLEM_SOLVING: 0.08,
  ADAPTATION: 0.08,
  CONSTRAINTS: 0.08,
};
/** Below this nobody's direction is clear, whatever else they can do. */
const CLARITY_FROM = 40;
const READY_FROM = 70;
const NEAR_FROM = 50;

export interface ProposedReadiness {
  readonly level: ReadinessLevel;
  /** Share of the model's weights that was measured. */
  readonly confidence: number;
  readonly factors: readonly ReadinessFactor[];
}

const helpOf = ({ code, score }: ScoredDimension): number =>
  code === 'CONSTRAINTS' ? 100 - score : score;

const rounded = (value: number): number => Math.round(value * 100) / 100;

const levelOf = (total: number, clarity: number): ReadinessLevel => {
  if (clarity < CLARITY_FROM) return 'R1_EXPLORING';
  if (total >= READY_FROM) return 'R4_JOB_READY';
  return total >= NEAR_FROM ? 'R2_NEAR_READY' : 'R3_TRANSITION';
};

/**
 * The level that scores and constraints speak for, and what spoke for it. Nothing else goes in: neither age nor sex nor district
 * (COU-11).
 */
export const proposeLevel = (dimensions: readonly ScoredDimension[]): ProposedReadiness => {
  const measured = dimensions.map((dimension) => ({
    code: dimension.code,
    help: helpOf(dimension),
    weight: WEIGHTS[dimension.code],
  }));
  const confidence = measured.reduce((sum, { weight }) => sum + weight, 0);
  const total =
    confidence === 0
      ? 0
      : measured.reduce((sum, { help, weight }) => sum + help * weight, 0) / confidence;
  const clarity = measured.find(({ code }) => code === 'CAREER_CLARITY')?.help ?? 0;
  const factors = measured
    .map(({ code, help, weight }) => ({
      code,
      direction: help >= MIDDLE ? ('UP' as const) : ('DOWN' as const),
      weight,
    }))
    .sort((left, right) => right.weight - left.weight || left.code.localeCompare(right.code));
  return { level: levelOf(total, clarity), confidence: rounded(confidence), factors };
};
