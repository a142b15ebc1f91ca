import type { Step } from './step.js';

interface Case {
  readonly caseId: string;
  readonly participationId: string;
  readonly campusId: string;
}

/** Learns of the counselling case that opened by itself with the participation. */
export const findCase: Step = async ({ clients, way }) => {
  const { participantId, participationId } = way;
  const headquarters = clients['hq-operator'];
  const found = await headquarters.until(
    () => headquarters.get<Case[]>('/counseling/v1/cases', { participantId }),
    (cases) => cases.find((one) => one.participationId === participationId),
  );
  Object.assign(way, { caseId: found.caseId, campusId: found.campusId });
};
