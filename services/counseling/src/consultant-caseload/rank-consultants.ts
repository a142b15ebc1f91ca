/** What counselling knows of a consultant from the cases that were given to them. */
export interface KnownConsultant {
  readonly consultantId: string;
  readonly openCases: number;
  readonly cap: number;
  /** Whether they look after somebody at the campus of the case (COU-3). */
  readonly atCampus: boolean;
  /** Whether they were responsible for this person before. */
  readonly continuity: boolean;
  /** Open cases at the level at which this person is, as the sign of a specialty. */
  readonly casesOfLevel: number;
}

interface Factor {
  readonly code: 'CONTINUITY' | 'SPECIALTY' | 'LOAD';
  /** Points out of 100 that the factor gave. */
  readonly points: number;
}

export interface ProposedConsultant {
  readonly consultantId: string;
  readonly score: number;
  readonly openCases: number;
  readonly cap: number;
  readonly factors: readonly Factor[];
}

const CONTINUITY_POINTS = 50;
const SPECIALTY_POINTS = 20;
const LOAD_POINTS = 30;

const proposed = (consultant: KnownConsultant): ProposedConsultant => {
  const { consultantId, openCases, cap, continuity, casesOfLevel } = consultant;
  const share = openCases === 0 ? 0 : casesOfLevel / openCases;
  const factors: readonly Factor[] = [
    { code: 'CONTINUITY', points: continuity ? CONTINUITY_POINTS : 0 },
    { code: 'SPECIALTY', points: Math.round(SPECIALTY_POINTS * share) },
    { code: 'LOAD', points: Math.round(LOAD_POINTS * (1 - openCases / cap)) },
  ];
  const score = factors.reduce((sum, { points }) => sum + points, 0);
  return { consultantId, score, openCases, cap, factors };
};

/**
 * Consultants whom a case may be given to, the best first, with what spoke for each: those of its campus (COU-3) with room in their
 * caseload (COU-2). A person decides.
 */
export const rankConsultants = (
  consultants: readonly KnownConsultant[],
): readonly ProposedConsultant[] =>
  consultants
    .filter(({ atCampus, openCases, cap }) => atCampus && openCases < cap)
    .map(proposed)
    .sort(
      (left, right) =>
        right.score - left.score || left.consultantId.localeCompare(right.consultantId),
    );
