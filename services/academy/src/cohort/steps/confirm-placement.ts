import type { CivilDate } from '@academy/kernel';
import { MATCHING, type StepContext } from './step.js';

interface Agreed {
  readonly startOn: CivilDate;
  readonly source: 'ACADEMY' | 'SELF_FOUND';
}

/** The work that a person and an employer agreed on; of ours where it came of a referral (MAT-20). Throws `RequestRefused`. */
export const confirmPlacement = async (
  { clients, supply, way }: StepContext,
  { startOn, source }: Agreed,
): Promise<void> => {
  const { participantId, referralId, jobOrderId, placementId } = way;
  const ground = source === 'ACADEMY' ? { referralId, jobOrderId } : { reportedAs: placementId };
  const { body } = await clients['employer-relations'].post<{ placementId: string }>(
    `${MATCHING}/placements`,
    `placement-${source === 'ACADEMY' ? referralId : placementId}`,
    {
      ...{
        participantId,
        startOn,
        source,
        ...ground,
        employerId: supply.employers.whoGave(source === 'ACADEMY' ? jobOrderId : ''),
      },
      programType: 'OPEN_HIRE',
      contractType: 'PERMANENT',
      weeklyHours: 40,
      wage: { basis: 'MONTHLY', amountKrw: 2_650_000 },
      insured: true,
      evidence: [{ kind: 'EMPLOYMENT_CONTRACT', ref: `document:${participantId}` }],
    },
  );
  way.placementId = body.placementId;
};
