import { addDays } from '@academy/kernel';
import { createHash } from 'node:crypto';
import type { Step } from './step.js';

const MATCHING = '/matching/v1';

interface Candidate {
  readonly participationId: string | null;
  readonly employerConsents: readonly object[];
}

/** Proposes the common order to the person, who agrees; the employer is then shown what they agreed to (MAT-11). */
export const refer: Step = async ({ clients, ground, person, way }) => {
  const { participantId } = way;
  const { jobOrderId } = ground;
  const staff = clients['employer-relations'];
  await staff.until(
    () => staff.get<Candidate>(`${MATCHING}/candidates/${participantId}`),
    ({ participationId, employerConsents: [consent] }) =>
      participationId === null ? undefined : consent,
  );
  const proposal = { participantId, jobOrderId, basis: 'CONSULTANT' };
  const { body } = await staff.post<{ referralId: string }>(
    `${MATCHING}/referrals`,
    `${person.key}-referral`,
    proposal,
  );
  way.referralId = body.referralId;
  const referral = `${MATCHING}/referrals/${body.referralId}`;
  await staff.post(`${referral}/consent`, `${person.key}-referral-consent`, {
    sharedFields: ['NAME', 'CONTACT', 'CAREER'],
  });
  await staff.post(`${referral}/sending`, `${person.key}-referral-sending`, {
    snapshotHash: createHash('sha256').update(person.key).digest('hex'),
  });
};

/** Work that began so long ago has its first check-point behind it; it was written down late. */
const WRITTEN_DOWN_AFTER_DAYS = 35;

/** The person and the employer agree, and work begins; for those who go on to the first check-point it began weeks ago. */
export const place: Step = async ({ clients, ground, person, way, begunOn }) => {
  const { participantId, referralId } = way;
  const { employerId, jobOrderId } = ground;
  const startOn = person.goal === 'M1' ? addDays(begunOn, -WRITTEN_DOWN_AFTER_DAYS) : begunOn;
  const staff = clients['employer-relations'];
  const { body } = await staff.post<{ placementId: string }>(
    `${MATCHING}/placements`,
    `${person.key}-placement`,
    {
      ...{ participantId, referralId, employerId, jobOrderId, startOn },
      programType: 'OPEN_HIRE',
      contractType: 'PERMANENT',
      weeklyHours: 40,
      wage: { basis: 'MONTHLY', amountKrw: 2_650_000 },
      insured: true,
      source: 'ACADEMY',
      evidence: [{ kind: 'EMPLOYMENT_CONTRACT', ref: `document:${person.key}` }],
    },
  );
  way.placementId = body.placementId;
  await staff.post(`${MATCHING}/placements/${body.placementId}/start`, `${person.key}-work`, {
    actualStartOn: startOn,
    evidenceKind: 'EI_RECORD',
  });
};
