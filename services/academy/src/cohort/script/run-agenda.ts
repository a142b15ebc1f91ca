import { RequestRefused, type AcademyClient } from '../academy-client.js';
import type { Agenda, Script } from './agenda.js';

const SIMULATION = '/academy/v1/simulation';
/** Scripts that go on at a time. */
const AT_A_TIME = 4;

/** Whose clock a simulation goes by, and who is told. */
export interface Simulated {
  /** A system administrator: who moves the time on. */
  readonly administrator: AcademyClient;
  /** The last moment of the simulation, as an ISO instant. */
  readonly until: string;
  /** Told of each moment before anybody goes on at it, when all that came of the one before has been worked. */
  readonly onMoment: (at: string) => Promise<void>;
  /** Told of what a rule refused somebody, who goes no further. */
  readonly onRefusal: (refused: RequestRefused) => void;
}

/** What comes of one step: when the script goes on, or that it does not, because it is over or a rule refused somebody. */
export const stepOf = async (
  script: Script,
  onRefusal: Simulated['onRefusal'],
): Promise<string | undefined> => {
  try {
    const { value, done } = await script.next();
    return done ? undefined : value;
  } catch (error) {
    if (!(error instanceof RequestRefused) || !error.isRule) throw error;
    onRefusal(error);
    return undefined;
  }
};

interface Moment {
  readonly at: string;
  readonly scripts: readonly Script[];
}

/** Goes on with scripts of one moment; one that yields a moment that has passed goes on at the next look. */
const goOn = async (
  agenda: Agenda,
  { at, scripts }: Moment,
  simulated: Simulated,
): Promise<void> => {
  const waiting = [...scripts];
  const next = async (): Promise<void> => {
    for (let script = waiting.shift(); script; script = waiting.shift()) {
      const then = await stepOf(script, simulated.onRefusal);
      if (then !== undefined) agenda.enter(then > at ? then : at, script);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, next));
};

/**
 * Runs an agenda to its end: moves the business time to each moment, which first lets everything come to rest, and goes on with
 * the scripts of it. At the end the time is real again. Throws `RequestRefused`.
 */
export const runAgenda = async (agenda: Agenda, simulated: Simulated): Promise<void> => {
  const { administrator, until, onMoment } = simulated;
  for (let next = agenda.takeNext(until); next; next = agenda.takeNext(until)) {
    await administrator.post(`${SIMULATION}/moves`, `to-${next.at}`, { to: next.at });
    await onMoment(next.at);
    await goOn(agenda, next, simulated);
  }
  await administrator.post(`${SIMULATION}/end`, `end-${until}`);
};
