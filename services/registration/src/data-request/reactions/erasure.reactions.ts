import { ParticipantErased } from '@academy/contracts';
import { command, reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { uuidv5 } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import { tasks, type Tools } from '@academy/platform';
import { participations } from '../../participation/participations.js';
import { toExitUnconsented } from '../../participation/reactions/registration.reactions.js';
import { policyOn } from '../../policies.js';

type Needed = Pick<Tools, 'streams' | 'clock' | 'policies' | 'readModels'>;

const closing = (taskId: string): Commanded => {
  const data = { taskId, outcome: 'PERSON_ERASED', closedBy: 'system:registration' };
  return command(tasks, taskId, { type: 'CloseTask', data });
};

/** Ends the work about somebody of whom nothing is left to work with. */
const closeTasks = async (
  { readModels }: Needed,
  participantId: string,
): Promise<Commanded | null> => {
  const open = await readModels.query<{ task_id: string }[]>(
    'select task_id from read.task where participant_id = $1 and outcome is null order by task_id',
    [participantId],
  );
  const closings = open.map(({ task_id }) => closing(task_id));
  const last = closings.pop();
  if (last === undefined) return null;
  return {
    execute: async (streams, options) => {
      for (const [index, one] of closings.entries())
        await one.execute(streams, { commandId: uuidv5(options.commandId, String(index)) });
      return last.execute(streams, options);
    },
  };
};

/** What an erasure ends here: the episode of the person, as their wish, and the work about them (S-11). */
export const onErasure = (tools: Needed): readonly Reaction[] => [
  reaction(ParticipantErased, 'ExitParticipation', async ({ data: { participantId } }) => {
    const { state } = await tools.streams.load(participations, participantId);
    if (state.status === 'none' || state.status === 'exited') return null;
    const at = tools.clock.now();
    const policy = policyOn(tools.policies, civilDateOf(at)).participation;
    return command(participations, participantId, toExitUnconsented(policy, at));
  }),
  reaction(ParticipantErased, 'CloseTasks', ({ data }) => closeTasks(tools, data.participantId)),
];
