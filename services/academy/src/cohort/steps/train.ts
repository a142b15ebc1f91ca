import type { Step, StepContext } from './step.js';

const TRAINING = '/training-enrollment/v1';

/** Applies for a run and takes the seat: the id of the enrolment. */
const takeSeat = async (
  { clients, person, way: { participantId } }: StepContext,
  runId: string,
  name: string,
): Promise<string> => {
  const coordinator = clients['training-coordinator'];
  const { body } = await coordinator.post<{ enrollmentId: string }>(
    `${TRAINING}/class-runs/${runId}/enrollments`,
    `${person.key}-${name}`,
    { participantId },
  );
  const { enrollmentId } = body;
  const confirmation = `${TRAINING}/enrollments/${enrollmentId}/confirmation`;
  await coordinator.post(confirmation, `${person.key}-${name}-seat`);
  return enrollmentId;
};

/** Settles the result of somebody who was there. */
const settle = async (
  { clients, person }: StepContext,
  enrollmentId: string,
  name: string,
): Promise<void> => {
  await clients['training-coordinator'].post(
    `${TRAINING}/enrollments/${enrollmentId}/completion`,
    `${person.key}-${name}-result`,
    { marks: [{ seq: 1, mark: 'PRESENT' }] },
  );
};

/** Basic education comes before every other class (TRN-1). */
export const completeBasicEducation: Step = async (context) => {
  const { clients, ground, person, way } = context;
  const enrollmentId = await takeSeat(context, ground.basicRunId, 'basic');
  await settle(context, enrollmentId, 'basic');
  await clients['training-coordinator'].post(
    `${TRAINING}/learners/${way.participantId}/basic-education`,
    `${person.key}-basic-education`,
    {
      enrollmentId,
      checks: { communication: 'CONFIRMED', adaptation: 'CONFIRMED', will: 'CONFIRMED' },
    },
  );
};

/** Applies for the class and has a seat in it (TRN-3). */
export const joinClass: Step = async (context) => {
  context.way.enrollmentId = await takeSeat(context, context.ground.classRunId, 'class');
};

/** Completes the class by attendance (TRN-15). */
export const completeClass: Step = (context) => settle(context, context.way.enrollmentId, 'class');
