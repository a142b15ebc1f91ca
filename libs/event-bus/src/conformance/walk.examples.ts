import { event, type EventOf } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import { category, NotYet, Rejection, type Message, type Projection } from '@academy/kernel';
import Type from 'typebox';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { command, reaction } from '../consuming/reactions.js';

/** People walk in one service, another one hears their steps: the small world in which the bus proves itself. */

const examples: [{ participantId: string; step: number }] = [
  { participantId: '0199aaaa-0000-7000-8000-000000000001', step: 1 },
];
const body = { participantId: Type.String(), step: Type.Integer() };

export const StepTaken = event('registration', 'StepTaken', 1, body, { examples });
/** Known to everybody and used by nobody. */
export const RestTaken = event('registration', 'RestTaken', 1, body, { examples });
export const BreathTaken = event('registration', 'BreathTaken', 1, body, {
  examples,
  internal: true,
});
export const EchoHeard = event('counseling', 'EchoHeard', 1, body, { examples });

export const walkEvents = [StepTaken, RestTaken, BreathTaken];
export const echoEvents = [EchoHeard];
export const allEvents = [...walkEvents, ...echoEvents];

type Walked = EventOf<typeof StepTaken> | EventOf<typeof RestTaken> | EventOf<typeof BreathTaken>;
export type Walk = Message<'Walk', { participantId: string; gait: readonly Walked['type'][] }>;

export const walks = category(
  'walk',
  {
    initialState: 0,
    decide: ({ data: { participantId, gait } }: Walk, steps: number): Walked[] => {
      let step = steps;
      return gait.map((type) => {
        if (type === 'StepTaken') step += 1;
        return { type, data: { participantId, step } };
      });
    },
    evolve: (steps: number, { type, data }: Walked) => (type === 'StepTaken' ? data.step : steps),
  },
  { about: 'participant' },
);

type Hear = Message<'Hear', { participantId: string; step: number }>;
type Heard = EventOf<typeof EchoHeard>;

export const hear = (data: Hear['data']): Hear => ({ type: 'Hear', data });

/** Steps after this one are refused. */
export const LOUDEST = 6;

/** Hears every step once and in order, up to the loudest. */
export const echoes = category(
  'echo',
  {
    initialState: 0,
    decide: ({ data }: Hear, heard: number): Heard[] => {
      if (data.step > LOUDEST) throw new Rejection('TooLoud');
      if (data.step !== heard + 1) throw new Error('an echo out of order');
      return [{ type: 'EchoHeard', data }];
    },
    evolve: (_: number, { data }: Heard) => data.step,
  },
  { about: 'participant' },
);

/** What goes wrong on purpose: events that cannot be applied, or whose turn has not come; a person's, or `<person>/<step>`. */
export interface Trouble {
  readonly cursed: Set<string>;
  readonly early: Set<string>;
}

export const noTrouble = (): Trouble => ({ cursed: new Set(), early: new Set() });

const meet = ({ cursed, early }: Trouble, { participantId, step }: Hear['data']): void => {
  const names = [participantId, `${participantId}/${step}`];
  if (names.some((name) => early.has(name))) throw new NotYet('NotArrived');
  if (names.some((name) => cursed.has(name))) throw new TypeError(`${participantId} is cursed`);
};

/** The echo of every step. */
export const echo = (trouble: Trouble) =>
  reaction(StepTaken, 'echo', async ({ data }) => {
    meet(trouble, data);
    return command(echoes, data.participantId, hear(data));
  });

/** A person's steps and echoes in the order in which they were applied. */
@Entity({ name: 'trail' })
export class Trail {
  @PrimaryColumn({ type: 'uuid', name: 'participant_id' })
  readonly participantId!: string;

  @Column({ type: 'jsonb' })
  readonly marks!: readonly string[];
}

export const trailTable = `
  create table trail (participant_id uuid primary key, marks jsonb not null);
  grant select, insert, update, delete on trail to current_app;
`;

type Marked = EventOf<typeof StepTaken> | EventOf<typeof EchoHeard>;

const mark =
  (trouble: Trouble, letter: string) =>
  ({ data }: Marked) =>
  (trail: Trail | undefined): Trail => {
    meet(trouble, data);
    const { participantId, step } = data;
    return { participantId, marks: [...(trail?.marks ?? []), `${letter}${step}`] };
  };

const trailProjection = (trouble: Trouble): Projection<Marked, Trail, EventMeta> => ({
  name: 'trail',
  kind: 'keyed',
  keyOf: ({ data: { participantId } }) => participantId,
  cases: { StepTaken: mark(trouble, 's'), EchoHeard: mark(trouble, 'e') },
});

export const trails = (trouble: Trouble) =>
  readModel({
    projection: trailProjection(trouble),
    entity: Trail,
    uses: [StepTaken, EchoHeard],
  });
