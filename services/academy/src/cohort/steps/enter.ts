import type { Step } from './step.js';

/** Decides about the eligibility (REG-6); the participation and the counselling case follow by themselves. */
export const enter: Step = async ({ clients, person, way }) => {
  await clients['hq-operator'].post(
    `/registration/v1/participants/${way.participantId}/eligibility-reviews`,
    `${person.key}-eligibility`,
    { programCode: 'ACADEMY' },
  );
  way.isOpen = true;
};
