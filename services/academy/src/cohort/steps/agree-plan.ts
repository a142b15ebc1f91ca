import type { Step } from './step.js';

/** The person agrees to the plan (COU-13). */
export const agreePlan: Step = async ({ clients, person, way }) => {
  await clients
    .person(way.participantId)
    .post(`/counseling/v1/cases/${way.caseId}/plan/agreement`, `${person.key}-plan-agreement`, {
      version: 1,
      signatureRef: `document:${person.key}-plan`,
    });
};
