import type { StepContext } from './step.js';

/** The campus proposes that a participation that is open ends (REG-12); somebody confirms it later. Throws `RequestRefused`. */
export const proposeExit = async (
  { clients, person, way }: StepContext,
  exitReason: 'WITHDREW' | 'EMPLOYED',
): Promise<void> => {
  if (!way.isOpen) return;
  await clients['campus-operator'].post(
    `/registration/v1/participants/${way.participantId}/participation/exit-proposal`,
    `${person.key}-exit-proposal`,
    { exitReason },
  );
};
