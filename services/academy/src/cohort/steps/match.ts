import type { CivilDate } from '@academy/kernel';
import { createHash } from 'node:crypto';
import type { OpenOrder } from '../supply/job-orders.js';
import type { Step, StepContext } from './step.js';

const MATCHING = '/matching/v1';

/** Proposes an order to the person. Throws `RequestRefused`. */
export const proposeReferral = async (
  { clients, person, way }: StepContext,
  { jobOrderId }: OpenOrder,
): Promise<void> => {
  const { body } = await clients[way.consultant].post<{ referralId: string }>(
    `${MATCHING}/referrals`,
    `${person.key}-referral`,
    { participantId: way.participantId, jobOrderId, basis: 'CONSULTANT' },
  );
  way.referralId = body.referralId;
};

/** The person agrees; the employer is then shown what they agreed to (MAT-11). */
export const sendReferral: Step = async ({ clients, person, way }) => {
  const consultant = clients[way.consultant];
  const referral = `${MATCHING}/referrals/${way.referralId}`;
  await consultant.post(`${referral}/consent`, `${person.key}-referral-consent`, {
    sharedFields: ['NAME', 'CONTACT', 'CAREER'],
  });
  await consultant.post(`${referral}/sending`, `${person.key}-referral-sending`, {
    snapshotHash: createHash('sha256').update(person.key).digest('hex'),
  });
};

/** The person and the employer agree on work that begins on a day. Throws `RequestRefused`. */
export const confirmPlacement = async (
  { clients, person, way }: StepContext,
  { employerId, jobOrderId }: OpenOrder,
  startOn: CivilDate,
): Promise<void> => {
  const { participantId, referralId } = way;
  const { body } = await clients['employer-relations'].post<{ placementId: string }>(
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
};

/** Work begins, today. */
export const startWork: Step = async ({ clients, person, way, today }) => {
  await clients['employer-relations'].post(
    `${MATCHING}/placements/${way.placementId}/start`,
    `${person.key}-work`,
    { actualStartOn: today(), evidenceKind: 'EI_RECORD' },
  );
};
