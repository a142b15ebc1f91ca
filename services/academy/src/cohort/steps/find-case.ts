import type { Step } from './step.js';

interface Case {
  readonly caseId: string;
  readonly campusId: string;
}

/** Learns of the counselling case that opened by itself. */
export const findCase: Step = async ({ clients, way }) => {
  const { participantId } = way;
  const headquarters = clients['hq-operator'];
  const found = await headquarters.until(
    () => headquarters.get<Case[]>('/counseling/v1/cases', { participantId }),
    ([first]) => first,
  );
  Object.assign(way, { caseId: found.caseId, campusId: found.campusId });
};
