import type { Actor } from '../clients.js';
import type { Step, StepContext } from './step.js';

const consultants = [
  ...(['consultant-west', 'consultant-central', 'consultant-south'] as const),
  ...(['consultant-north', 'consultant-east'] as const),
] as const satisfies readonly Actor[];

/** Those who sign in of the consultants of the campus that looks after the case (COU-3); all of them while it has none on record. */
const consultantsOf = async ({
  clients,
  way,
}: StepContext): Promise<readonly [Actor, ...Actor[]]> => {
  const headquarters = clients['hq-operator'];
  const { body } = await headquarters.get<{ campusId: string }>(
    `/counseling/v1/cases/${way.caseId}`,
  );
  const staff = await headquarters.get<{ staffId: string }[]>('/campus-directory/v1/staff', {
    campusId: body.campusId,
    role: 'CONSULTANT',
  });
  const [first, ...others] = consultants.filter((id) =>
    staff.body.some(({ staffId }) => staffId === id),
  );
  return first === undefined ? consultants : [first, ...others];
};

/** Gives the person a consultant of their campus (COU-1, COU-3). */
export const assignConsultant: Step = async (context) => {
  const { clients, person, dice, way } = context;
  way.consultant = dice.pick(await consultantsOf(context));
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
