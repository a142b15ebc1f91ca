import type { Step } from './step.js';

/** The person goes on after a rest. */
export const resume: Step = async ({ clients, person, way }) => {
  await clients
    .person(way.participantId)
    .post(
      `/registration/v1/participants/${way.participantId}/participation/resumption`,
      `${person.key}-resumption`,
    );
};
