import type { Step } from './step.js';

/** Gives the person a consultant (COU-1). */
export const assignConsultant: Step = async ({ clients, person, way }) => {
  await clients['hq-operator'].post(
    `/counseling/v1/cases/${way.caseId}/consultant`,
    `${person.key}-consultant`,
    { consultantId: 'consultant-west', basis: 'LOAD' },
  );
};

/** The consultant confirms how ready the person is and recommends a kind of class (COU-4, COU-12). */
export const confirmReadiness: Step = async ({ clients, person, way }) => {
  const consultant = clients['consultant-west'];
  const ofCase = `/counseling/v1/cases/${way.caseId}`;
  await consultant.post(`${ofCase}/readiness`, `${person.key}-readiness`, {
    level: 'R3_TRANSITION',
    agreesWithProposal: true,
    participantAgrees: true,
  });
  await consultant.post(`${ofCase}/track-recommendations`, `${person.key}-track`, {
    classType: 'EXPLORATION',
    reasons: ['NEW_OCCUPATION'],
  });
};
