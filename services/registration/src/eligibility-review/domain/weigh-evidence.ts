import type { CivilDate } from '@academy/kernel';
import type { Evidence, EvidenceKind } from './eligibility-review.js';

/** How the criteria of a programme stand. */
export interface Weighed {
  /** The latest evidence of each criterion, as far as it is valid. */
  readonly used: readonly Evidence[];
  readonly failed: readonly EvidenceKind[];
  /** Criteria that nothing valid proves or disproves. */
  readonly missing: readonly EvidenceKind[];
  readonly selfDeclared: boolean;
}

const latestOf = (evidence: readonly Evidence[], kind: EvidenceKind): Evidence | undefined =>
  evidence
    .filter((one) => one.kind === kind)
    .reduce<Evidence | undefined>(
      (latest, one) => (latest && latest.checkedAt > one.checkedAt ? latest : one),
      undefined,
    );

/** Each criterion has exactly one latest evidence (REG-8): what was checked last, if it may still be used `on` the day. */
export const weigh = (
  evidence: readonly Evidence[],
  criteria: readonly EvidenceKind[],
  on: CivilDate,
): Weighed => {
  const used = criteria
    .map((kind) => latestOf(evidence, kind))
    .filter((one): one is Evidence => one !== undefined && one.validUntil >= on);
  const settled = used.filter(({ result }) => result !== 'UNKNOWN').map(({ kind }) => kind);
  return {
    used,
    failed: used.filter(({ result }) => result === 'FAILED').map(({ kind }) => kind),
    missing: criteria.filter((kind) => !settled.includes(kind)),
    selfDeclared: used.some(({ source }) => source === 'SELF_DECLARED'),
  };
};
