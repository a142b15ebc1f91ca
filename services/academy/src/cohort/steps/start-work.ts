import { MATCHING, type Step } from './step.js';

/** Work begins, today. */
export const startWork: Step = async ({ clients, way: { placementId }, today }) => {
  await clients['employer-relations'].post(
    `${MATCHING}/placements/${placementId}/start`,
    `start-${placementId}`,
    { actualStartOn: today(), evidenceKind: 'EI_RECORD' },
  );
};
