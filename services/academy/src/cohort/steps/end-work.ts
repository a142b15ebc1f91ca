import { MATCHING, type Step } from './step.js';

/** Work ends today, earlier than hoped for; counselling begins again by itself (AFT-18, S-10). */
export const endWork: Step = async ({ clients, way: { placementId }, today }) => {
  await clients['employer-relations'].post(
    `${MATCHING}/placements/${placementId}/end`,
    `end-${placementId}`,
    { endedOn: today(), endReason: 'RESIGNED', initiatedBy: 'PARTICIPANT' },
  );
};
