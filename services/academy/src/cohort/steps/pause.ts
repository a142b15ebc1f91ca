import { addDays } from '@academy/kernel';
import type { StepContext } from './step.js';

/** The person asks for a rest of some days. Throws `RequestRefused`. */
export const pause = async (
  { clients, person, way, today }: StepContext,
  days: number,
): Promise<void> => {
  await clients
    .person(way.participantId)
    .post(
      `/registration/v1/participants/${way.participantId}/participation/pause`,
      `${person.key}-pause`,
      { reasonCode: 'FAMILY_CARE', expectedUntil: addDays(today(), days) },
    );
};
