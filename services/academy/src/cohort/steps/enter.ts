import type { StepContext } from './step.js';

interface Episode {
  readonly participationId: string;
  readonly seq: number;
}

/**
 * Decides about the eligibility (REG-6); the participation, the person's `seq`th, and the counselling case follow by themselves
 * (REG-14). Throws `RequestRefused`.
 */
export const enter = async ({ clients, person, way }: StepContext, seq = 1): Promise<void> => {
  const headquarters = clients['hq-operator'];
  const account = `/registration/v1/participants/${way.participantId}`;
  await headquarters.post(`${account}/eligibility-reviews`, `${person.key}-eligibility`, {
    programCode: 'ACADEMY',
  });
  way.participationId = await headquarters.until(
    () => headquarters.get<Episode[]>(`${account}/participations`),
    (episodes) => episodes.find((one) => one.seq === seq)?.participationId,
  );
  way.isOpen = true;
};
