import { consultants } from '../clients.js';
import type { Step } from './step.js';

interface Colleague {
  readonly staffId: string;
}

/** Gives the person a consultant of their campus (COU-1). */
export const assignConsultant: Step = async ({ clients, person, way, today }) => {
  const headquarters = clients['hq-operator'];
  const { campusId } = way;
  const { body } = await headquarters.get<Colleague[]>('/campus-directory/v1/staff', {
    ...{ campusId, on: today() },
    role: 'CONSULTANT',
  });
  const here = consultants.filter((one) => body.some(({ staffId }) => staffId === one));
  way.consultant = here[0] ?? way.consultant;
  await headquarters.post(
    `/counseling/v1/cases/${way.caseId}/consultant`,
    `${person.key}-consultant`,
    { consultantId: way.consultant, basis: 'LOAD' },
  );
};
