import type { Place } from './apply-for-class.js';
import { TRAINING, type StepContext } from './step.js';

/** The coordinator judges an application and selects the person, who may confirm then (T-12). Throws `RequestRefused`. */
export const selectApplicant = async (
  { clients, dice }: StepContext,
  { enrollmentId }: Place,
): Promise<void> => {
  const coordinator = clients['training-coordinator'];
  const enrollment = `${TRAINING}/enrollments/${enrollmentId}`;
  await coordinator.post(`${enrollment}/screening`, `screening-${enrollmentId}`, {
    criteria: [{ code: 'MOTIVATION', points: dice.between(20, 40) }],
  });
  await coordinator.post(`${enrollment}/selection`, `selection-${enrollmentId}`, { rank: 1 });
};
