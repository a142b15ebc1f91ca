import { parts, type Part } from './places.js';
import { randomFrom } from './random.js';

/** What a run kills besides its own processes. */
export const servers = ['postgres', 'kafka'] as const;
export type Target = Part | (typeof servers)[number];

/** How many commands a run takes, and what is killed how often meanwhile. */
export interface Plan {
  readonly commands: number;
  readonly kills: Readonly<Partial<Record<Target, number>>>;
  /** How many people walk, all of them unless told: the fewer, the longer their streams. */
  readonly people?: number;
}

/** Whether a run leaves everybody alive, so that nothing in it is before a kill or after one. */
export const killsNobody = ({ kills }: Plan): boolean => Object.keys(kills).length === 0;

/** One kill: of what, and how long after the target has begun to work, milliseconds. */
export interface Blow {
  readonly target: Target;
  readonly afterMs: number;
}

/** As long as a piece of work takes, so that a kill falls before, into or after any of its steps. */
const SPREAD_MS = 40;

const inOrder = ({ kills }: Plan, random: () => number): Blow[] =>
  [...parts, ...servers]
    .flatMap((target) => Array.from({ length: kills[target] ?? 0 }, () => target))
    .map((target) => ({ target, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ target }) => ({ target, afterMs: Math.floor(random() * SPREAD_MS) }));

/**
 * The kills of a run in a shuffled order, one each time another share of the commands has been answered. Nobody gets more than a
 * share ahead of a kill that is still waiting for its victim to work: so none of them falls on an idle system.
 */
export class Faults {
  private readonly blows: readonly Blow[];
  private readonly landings: readonly PromiseWithResolvers<undefined>[];
  private readonly share: number;
  private due = 0;
  private chain: Promise<void> = Promise.resolve();

  constructor(
    plan: Plan,
    seed: number,
    private readonly strike: (blow: Blow) => Promise<void>,
  ) {
    this.blows = inOrder(plan, randomFrom(seed));
    this.share = plan.commands / (this.blows.length + 1);
    this.landings = this.blows.map(() => Promise.withResolvers<undefined>());
    for (const { promise } of this.landings) promise.catch(() => undefined);
  }

  /** Resolves when the command with this number, from 0, may be sent. Rejects when a kill before it could not be done. */
  async admit(number: number): Promise<void> {
    await this.landings[Math.floor(number / this.share) - 2]?.promise;
  }

  /** Told of each answer, with how many there are. */
  readonly answered = (count: number): void => {
    while (this.due < this.blows.length && count >= this.share * (this.due + 1)) this.next();
  };

  /** Resolves when every kill has been done and what was killed is back. */
  async settled(): Promise<void> {
    await Promise.all(this.landings.map(({ promise }) => promise));
  }

  private next(): void {
    const [blow, landing] = [this.blows[this.due], this.landings[this.due]];
    this.due += 1;
    if (!blow || !landing) return;
    this.chain = this.chain.then(() => this.strike(blow));
    this.chain.then(() => landing.resolve(undefined), landing.reject);
  }
}
