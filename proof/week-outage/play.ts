import type { ServiceName } from '@academy/contracts';
import { addDays, civilDateOf, type CivilDate } from '@academy/kernel';
import { RequestRefused } from '../../services/academy/src/cohort/academy-client.js';
import type { Clients } from '../../services/academy/src/cohort/clients.js';
import { diceOf } from '../../services/academy/src/cohort/dice.js';
import { nowhere } from '../../services/academy/src/cohort/play-cohort.js';
import { Agenda, type Script } from '../../services/academy/src/cohort/script/agenda.js';
import { comesIn, journeyOf } from '../../services/academy/src/cohort/script/journey.js';
import { atHour } from '../../services/academy/src/cohort/script/moments.js';
import { stepOf } from '../../services/academy/src/cohort/script/run-agenda.js';
import type { OnTheWay } from '../../services/academy/src/cohort/steps/step.js';
import { Supply } from '../../services/academy/src/cohort/supply/supply.js';
import { syntheticPerson } from '../../services/academy/src/cohort/synthetic-person.js';
import type { Gate } from './gate.js';
import type { Days } from './repeated.js';

const OPENING = 8;
const WEEK_DAYS = 7;

/** What is played: who comes in, and when nobody asks the service anything. */
export interface Play {
  readonly seed: string;
  readonly begunOn: CivilDate;
  readonly people: number;
  /** Days over which people come in, days until the week begins, and days in all. */
  readonly comeInDays: number;
  readonly weekAfter: number;
  readonly days: number;
  readonly service: ServiceName;
}

/** Where it is played, and what else happens in that week; in the control run nothing. */
export interface Stage {
  readonly clients: Clients;
  readonly gate: Gate;
  readonly moveTo: (at: string) => Promise<void>;
  readonly weekBegins: () => Promise<void>;
  readonly weekEnds: () => Promise<void>;
}

/** The days of the outage, that on which it ends included. */
export const weekOf = ({ begunOn, weekAfter }: Pick<Play, 'begunOn' | 'weekAfter'>): Days => {
  const from = addDays(begunOn, weekAfter);
  return { from, to: addDays(from, WEEK_DAYS) };
};

/** How far somebody got. */
export interface Gone {
  readonly key: string;
  readonly way: OnTheWay;
  /** What a rule refused. */
  readonly refused: readonly string[];
}

class Players {
  private readonly agenda = new Agenda();
  private readonly refusals = new Map<Script, string[]>();
  private readonly held: { readonly script: Script; readonly step: Promise<string | undefined> }[] =
    [];
  private now: string;

  constructor(
    private readonly play: Play,
    private readonly stage: Stage,
  ) {
    this.now = atHour(play.begunOn, OPENING);
  }

  enter(): readonly Gone[] {
    const { seed, begunOn, people, comeInDays, days } = this.play;
    const { clients } = this.stage;
    const supply = new Supply(clients, seed, (at, script) => this.add(at, script));
    const end = addDays(begunOn, days);
    this.add(this.now, supply.openClasses(begunOn, end));
    this.add(this.now, supply.employers.publishOrders(begunOn, end));
    return Array.from({ length: people }, (_, index) => {
      const person = syntheticPerson(seed, begunOn, index);
      const [dice, way] = [diceOf(seed, person.key), nowhere()];
      const today = () => civilDateOf(this.now);
      const at = comesIn(begunOn, dice.between(1, comeInDays));
      const refused = this.add(at, journeyOf({ clients, supply, person, dice, way, today }));
      return { key: person.key, way, refused };
    });
  }

  /** Lets everybody go on, moment after moment, up to an instant. */
  async goOnUntil(until: string): Promise<void> {
    for (let next = this.agenda.takeNext(until); next; next = this.agenda.takeNext(until)) {
      await this.move(next.at);
      for (const script of next.scripts) await this.goOn(script);
    }
    await this.move(until);
  }

  /** Whoever waited at the door goes on, one after the other as they came. */
  async goOnWithHeld(): Promise<void> {
    for (const { script, step } of this.held.splice(0)) this.enterAgain(script, await step);
  }

  private add(at: string, script: Script): readonly string[] {
    const refused: string[] = [];
    this.refusals.set(script, refused);
    this.agenda.enter(at, script);
    return refused;
  }

  private async move(at: string): Promise<void> {
    await this.stage.moveTo(at);
    this.now = at;
  }

  private async goOn(script: Script): Promise<void> {
    const note = ({ message }: RequestRefused) => this.refusals.get(script)?.push(message);
    const step = () =>
      stepOf(script, note).catch((error: unknown) => {
        // What is not there because a service missed it refuses as a rule does: the comparison tells whether it may.
        if (!(error instanceof RequestRefused)) throw error;
        note(error);
        return undefined;
      });
    const { done, first } = await this.stage.gate.walk(step);
    if (first === 'held') this.held.push({ script, step: done });
    else this.enterAgain(script, first);
  }

  private enterAgain(script: Script, then: string | undefined): void {
    if (then !== undefined) this.agenda.enter(then > this.now ? then : this.now, script);
  }
}

/** Plays all of it. Throws `RequestRefused`. Answers with how far each got. */
export const playThrough = async (play: Play, stage: Stage): Promise<readonly Gone[]> => {
  const { begunOn, days, service } = play;
  const players = new Players(play, stage);
  const gone = players.enter();
  const week = weekOf(play);
  await players.goOnUntil(atHour(week.from, OPENING));
  stage.gate.shutBefore(service);
  await stage.weekBegins();
  await players.goOnUntil(atHour(week.to, OPENING));
  await stage.weekEnds();
  stage.gate.open();
  await players.goOnWithHeld();
  await players.goOnUntil(atHour(addDays(begunOn, days), OPENING));
  return gone;
};
