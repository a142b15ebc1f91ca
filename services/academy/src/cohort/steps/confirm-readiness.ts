import type { Step } from './step.js';

interface Assessment {
  readonly assessmentId: string;
  readonly proposal: { readonly level: string } | null;
}

/** The consultant decides the level, mostly as it was proposed (COU-9, COU-10), and recommends a kind of class (COU-12). */
export const confirmReadiness: Step = async ({ clients, person, dice, way }) => {
  const { caseId, assessmentId } = way;
  const consultant = clients[way.consultant];
  const ofCase = `/counseling/v1/cases/${caseId}`;
  const proposed = await consultant.until(
    () => consultant.get<Assessment[]>(`${ofCase}/assessments`),
    (all) => all.find((one) => one.assessmentId === assessmentId)?.proposal?.level,
  );
  const agrees = dice.chance(0.9);
  await consultant.post(`${ofCase}/readiness`, `${person.key}-readiness`, {
    assessmentId,
    agreesWithProposal: agrees,
    level: agrees ? proposed : 'R2_NEAR_READY',
    ...(agrees ? {} : { overrideReasonCode: 'RECENT_EXPERIENCE' }),
    participantAgrees: true,
  });
  await consultant.post(`${ofCase}/track-recommendations`, `${person.key}-track`, {
    classType: 'EXPLORATION',
    reasons: ['NEW_OCCUPATION'],
  });
};
