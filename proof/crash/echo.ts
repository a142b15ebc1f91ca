import type { EventOf } from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import { category, type Category, type Message } from '@academy/kernel';
import type { EchoHeard } from '../../libs/event-bus/src/conformance/walk.examples.js';
import { StepTaken } from '../../libs/event-bus/src/conformance/walk.examples.js';

type Hear = Message<'Hear', { participantId: string; step: number }>;
type Heard = EventOf<typeof EchoHeard>;
type StepEchoes = Category<Hear, number, Heard>;

/** Hears every step once and in order, without end; anything else is a fault of the pipe. */
export const stepEchoes: StepEchoes = category(
  'echo',
  {
    initialState: 0,
    decide: ({ data }: Hear, heard: number): Heard[] => {
      if (data.step !== heard + 1) throw new Error('an echo out of order');
      return [{ type: 'EchoHeard', data }];
    },
    evolve: (_: number, { data }: Heard) => data.step,
  },
  { about: 'participant' },
);

export const stepReaction = (echoes: StepEchoes): Reaction =>
  reaction(StepTaken, 'echo', async ({ data }) =>
    command(echoes, data.participantId, { type: 'Hear', data }),
  );
