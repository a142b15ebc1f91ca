import { MATCHING, type Step } from './step.js';

/** The person found work on their own (MAT-20); a consultant confirms it later. */
export const reportSelfFoundJob: Step = async ({ clients, person, way }) => {
  const { participantId } = way;
  const { body } = await clients.person(participantId).post<{
    placementId: string;
  }>(`${MATCHING}/placements/self-found`, `${person.key}-self-found`, { participantId, evidence: [{ kind: 'SELF_REPORT', ref: `document:${person.key}-job` }] });
  way.placementId = body.placementId;
};
