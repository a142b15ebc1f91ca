import type { ClassKind, OpenRun } from '../supply/class-runs.js';
import type { StepContext } from './step.js';

const TRAINING = '/training-enrollment/v1';

/** A seat that somebody has in a run. */
export interface Seat {
  readonly run: OpenRun;
  readonly enrollmentId: string;
}

/** Applies for the next run of a kind and takes the seat; `undefined` while none is open (TRN-3). Throws `RequestRefused`. */
export const takeSeat = async (
  { clients, person, supply, today, way: { participantId } }: StepContext,
  kind: ClassKind,
): Promise<Seat | undefined> => {
  const run = supply.nextRun(kind, today());
  if (!run) return undefined;
  const coordinator = clients['training-coordinator'];
  const { body } = await coordinator.post<{ enrollmentId: string }>(
    `${TRAINING}/class-runs/${run.runId}/enrollments`,
    `${person.key}-${kind}`,
    { participantId },
  );
  const { enrollmentId } = body;
  const confirmation = `${TRAINING}/enrollments/${enrollmentId}/confirmation`;
  await coordinator.post(confirmation, `${person.key}-${kind}-seat`);
  return { run, enrollmentId };
};

/** Settles the result of somebody by the sessions at which they were; whether they completed it (TRN-15). Throws `RequestRefused`. */
export const settle = async (
  { clients, person, dice }: StepContext,
  { run, enrollmentId }: Seat,
): Promise<boolean> => {
  const isDiligent = run.kind === 'BASIC' || dice.chance(0.9);
  const missed = isDiligent ? 0 : 2;
  const marks = Array.from({ length: run.sessions }, (_, index) => ({
    seq: index + 1,
    mark: index < missed ? 'ABSENT' : 'PRESENT',
  }));
  const { body } = await clients['training-coordinator'].post<{ status: string }>(
    `${TRAINING}/enrollments/${enrollmentId}/completion`,
    `${person.key}-${run.kind}-result`,
    { marks },
  );
  return body.status === 'COMPLETED';
};

/** What basic education has shown of a person who completed it (TRN-1). Throws `RequestRefused`. */
export const confirmBasicEducation = async (
  { clients, person, way }: StepContext,
  { enrollmentId }: Seat,
): Promise<void> => {
  await clients['training-coordinator'].post(
    `${TRAINING}/learners/${way.participantId}/basic-education`,
    `${person.key}-basic-education`,
    {
      enrollmentId,
      checks: { communication: 'CONFIRMED', adaptation: 'CONFIRMED', will: 'CONFIRMED' },
    },
  );
};
