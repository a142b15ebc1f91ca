import type { Seat } from './apply-for-class.js';
import { TRAINING, type StepContext } from './step.js';

/** The coordinator judges an application and selects the person, who may confirm then (T-12). Throws `RequestRefused`. */
export const selectApplicant = async (
  { clients, person, dice }: StepContext,
  { run, enrollmentId }: Seat,
): Promise<void> => {
  const coordinator = clients['training-coordinator'];
  const enrollment = `${TRAINING}/enrollments/${enrollmentId}`;
  const key = `${person.key}-${run.kind}`;
  await coordinator.post(`${enrollment}/screening`, `${key}-screening`, {
    criteria: [{ code: 'MOTIVATION', points: dice.between(20, 40) }],
  });
  await coordinator.post(`${enrollment}/selection`, `${key}-selection`, { rank: 1 });
};
