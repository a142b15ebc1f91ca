import type { Step } from './step.js';

interface Case {
  readonly checkpoints: readonly { readonly code: string; readonly status: string }[];
}

/** Waits until the timer has called for the first check-point, and speaks with the person (AFT-3). */
export const followUpFirstMonth: Step = async ({ clients, person, way }) => {
  const officer = clients['aftercare-officer'];
  const ofPlacement = `/aftercare/v1/cases/${way.placementId}`;
  await officer.until(
    () => officer.get<Case>(ofPlacement),
    ({ checkpoints }) =>
      checkpoints.find(({ code, status }) => code === 'M1' && status !== 'SCHEDULED'),
  );
  await officer.post(`${ofPlacement}/follow-ups`, `${person.key}-m1`, {
    code: 'M1',
    contactWith: 'PARTICIPANT',
    statusCode: 'SAME_JOB',
    satisfaction: 4,
  });
};
