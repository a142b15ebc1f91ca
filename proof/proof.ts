/** How much: `small` for every change (seconds), `full` as the claims are worded. */
export type Dose = 'small' | 'full';

export interface ProofResult {
  readonly passed: boolean;
  /** What was measured, one finding a line. */
  readonly findings: readonly string[];
}

/** A claim with the experiment that could refute it. */
export interface Proof {
  readonly name: string;
  readonly claim: string;
  /** `seed` decides what is drawn by lot, where a proof draws lots. */
  readonly run: (dose: Dose, seed: number) => Promise<ProofResult>;
}

/** Joins checks into a result: each is a sentence and whether it held. */
export const resultOf = (
  checks: readonly (readonly [finding: string, held: boolean])[],
): ProofResult => ({
  passed: checks.every(([, held]) => held),
  findings: checks.map(([finding, held]) => `${held ? 'holds' : 'FAILS'}: ${finding}`),
});
