import type { EventOf } from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import { category, type Category, type Message } from '@academy/kernel';
import type { EchoHeard } from '../../libs/event-bus/src/conformance/walk.examples.js';
import { StepTaken } from '../../libs/event-bus/src/conformance/walk.examples.js';

type Hear = Message<'Hear', { participantId: string; step: number }>;
type Heard = EventOf<typeof EchoHeard>;
type StepEchoes = Category<Hear, number, Heard>;

/**
 * Hears whatever comes, as often and in whatever order it comes: a domain that refused a second or an early echo would hide what
 * the pipe does.
 */
export const stepEchoes: StepEchoes = category(
  'echo',
  {
    initialState: 0,
    decide: ({ data }: Hear): Heard[] => [{ type: 'EchoHeard', data }],
    evolve: (heard: number) => heard + 1,
  },
  { about: 'participant' },
);

export const stepReaction = (echoes: StepEchoes): Reaction =>
  reaction(StepTaken, 'echo', async ({ data }) =>
    command(echoes, data.participantId, { type: 'Hear', data }),
  );
