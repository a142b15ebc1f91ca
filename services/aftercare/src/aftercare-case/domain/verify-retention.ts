import type { EmploymentKind, RetentionOutcome, RetentionVerified } from '@academy/contracts';
import { civilDateOf, Rejection, type CivilDate, type Message } from '@academy/kernel';
import { checkpointOf, knownCase, type AftercareCase } from './aftercare-case.js';
import type { KnownRetention } from './checkpoints.js';
import { employmentKindOf, type Work } from './employment-kind.js';
import type { AftercareEvent } from './events.js';
import { isDocumentary, strengthOver } from './evidence.js';
import { gapDaysIn, outcomeOf, type Spell } from './spells.js';

interface RetentionPolicy {
  readonly version: string;
  /** The longest gap since the start with which somebody still counts as retained, days (AFT-4). */
  readonly maxGapDays: number;
  /** Hours a week from which insured work is employment of record (AFT-7). */
  readonly recordHours: number;
}

type Evidence = Pick<RetentionVerified['data'], 'code' | 'basis' | 'asOf' | 'evidenceRef'>;

export type VerifyRetention = Message<
  'VerifyRetention',
  Evidence & {
    /** When and for whom the person worked; `null` when that could not be found out (AFT-5). */
    spells: readonly Spell[] | null;
    work?: Work;
    policy: RetentionPolicy;
    at: string;
  }
>;

type Reason = 'STRONGER_EVIDENCE' | 'LATER_EVIDENCE' | 'BECAME_KNOWN';

/** Why new evidence goes before what is known; `undefined` when it does not (AFT-6). */
const reasonToRevise = (
  known: KnownRetention,
  { basis, asOf }: Evidence,
  outcome: RetentionOutcome,
): Reason | undefined => {
  if (outcome === 'UNKNOWN') return undefined;
  if (known.outcome === 'UNKNOWN') return 'BECAME_KNOWN';
  const stronger = strengthOver(basis, known.basis);
  if (stronger > 0) return 'STRONGER_EVIDENCE';
  return stronger === 0 && asOf >= known.asOf && outcome !== known.outcome
    ? 'LATER_EVIDENCE'
    : undefined;
};

const guardEvidence = (
  { basis, asOf, evidenceRef }: Evidence,
  { measuredOn, at }: { readonly measuredOn: CivilDate; readonly at: string },
): void => {
  if (asOf > civilDateOf(at)) throw new Rejection('EvidenceDatedInFuture');
  if (asOf < measuredOn) throw new Rejection('EvidenceBeforeCheckpoint', undefined, { measuredOn });
  if (isDocumentary(basis) && evidenceRef === undefined) throw new Rejection('EvidenceMissing');
};

const kindIn = ({ work, policy }: VerifyRetention['data'], outcome: RetentionOutcome) => {
  const kind: EmploymentKind | undefined =
    work && outcome !== 'UNKNOWN' ? employmentKindOf(work, policy.recordHours) : undefined;
  return kind === undefined ? {} : { employmentKind: kind };
};

const factsIn = (data: VerifyRetention['data'], outcome: RetentionOutcome, gapDays: number) => {
  const { basis, asOf, evidenceRef, policy } = data;
  return {
    ...{ basis, gapDays, asOf },
    ...(evidenceRef === undefined ? {} : { evidenceRef }),
    ...kindIn(data, outcome),
    policyVersion: policy.version,
  };
};

/**
 * Records whether the person is at work at a check-point: retained with any employer while the gaps since the start stay within
 * the limit, with the same one only without a gap (AFT-4). Stronger evidence, or as strong and later, revises what was said;
 * the same again changes nothing (AFT-6). After a stop of contact only documents count (AFT-17). Rejects `AftercareNotOpened`,
 * `CheckpointUnknown`, `EvidenceDatedInFuture`, `EvidenceBeforeCheckpoint`, `EvidenceMissing`, `ContactStopped` and
 * `EvidenceWeaker`.
 */
export const verifyRetention = (
  { data }: VerifyRetention,
  aftercareCase: AftercareCase,
): readonly AftercareEvent[] => {
  const { code, basis, spells, policy } = data;
  const { baseDate, contactStopped } = knownCase(aftercareCase);
  const { keys, measuredOn, retention: known } = checkpointOf(aftercareCase, code);
  guardEvidence(data, { measuredOn, at: data.at });
  if (contactStopped && !isDocumentary(basis)) throw new Rejection('ContactStopped');
  const outcome = outcomeOf(spells, { baseDate, measuredOn, maxGapDays: policy.maxGapDays });
  const facts = factsIn(data, outcome, gapDaysIn(spells ?? [], baseDate, measuredOn));
  if (known === null)
    return [{ type: 'RetentionVerified', data: { ...keys, code, outcome, ...facts } }];
  if (known.outcome === outcome && known.basis === basis) return [];
  const reason = reasonToRevise(known, data, outcome);
  if (reason === undefined)
    throw new Rejection('EvidenceWeaker', undefined, { known: known.basis });

  const revised = { ...keys, code, from: known.outcome, to: outcome, reason, ...facts };
  return [{ type: 'RetentionRevised', data: revised }];
};
