import type { Actor } from '../clients.js';
import type { Step } from './step.js';

const consultants = [
  ...(['consultant-west', 'consultant-central', 'consultant-south'] as const),
  ...(['consultant-north', 'consultant-east'] as const),
] as const satisfies readonly Actor[];

/** Gives the person a consultant (COU-1). */
export const assignConsultant: Step = async ({ clients, person, dice, way }) => {
  way.consultant = dice.pick(consultants);
  await clients['hq-operator'].post(
    `/counseling/v1/cases/${way.caseId}/consultant`,
    `${person.key}-consultant`,
    { consultantId: way.consultant, basis: 'LOAD' },
  );
};

/** The consultant confirms how ready the person is and recommends a kind of class (COU-9, COU-12). */
export const confirmReadiness: Step = async ({ clients, person, dice, way }) => {
  const consultant = clients[way.consultant];
  const ofCase = `/counseling/v1/cases/${way.caseId}`;
  await consultant.post(`${ofCase}/readiness`, `${person.key}-readiness`, {
    level: dice.pick(['R1_EXPLORING', 'R2_NEAR_READY', 'R3_TRANSITION']),
    agreesWithProposal: true,
    participantAgrees: true,
  });
  await consultant.post(`${ofCase}/track-recommendations`, `${person.key}-track`, {
    classType: 'EXPLORATION',
    reasons: ['NEW_OCCUPATION'],
  });
};
