import { Rejection } from '@academy/kernel';
import type { OpenService } from '@academy/platform';
import { Quiescence } from './quiescence.js';
import type { SimulatedClock } from './simulated-clock.js';

export interface SimulationNeeds {
  readonly clock: SimulatedClock;
  readonly services: readonly OpenService[];
  /** Told after each move how far the time has come, and whether the simulation has ended. */
  readonly onMoved?: (reached: string, ended: boolean) => Promise<void>;
}

/** What moving on came to. */
export interface MovedOn {
  readonly now: string;
  readonly timersFired: number;
}

/**
 * Moves business time on, and stops at every timer on the way: time goes on only when all that came of the last moment has
 * been worked, so that no person's outcome depends on how fast the machine is.
 */
export class Simulation {
  private moving: Promise<unknown> = Promise.resolve();
  private readonly resting = new Set<OpenService>();
  private quiescence: Quiescence;

  constructor(private readonly needs: SimulationNeeds) {
    this.quiescence = new Quiescence(needs.services);
  }

  get now(): string {
    return this.needs.clock.now();
  }

  get isRunning(): boolean {
    return this.needs.clock.isSimulated;
  }

  /** Goes on to `to` (an ISO instant), one caller after the other. */
  moveOn(to: string): Promise<MovedOn> {
    return this.next(() => this.move(to));
  }

  /**
   * Lets what a service does beside its requests rest, as in an outage: its relay, consumers and timers. Time goes on without it.
   * Throws `Rejection('ServiceNotHere')`.
   */
  async rest(name: string): Promise<void> {
    const service = this.serviceNamed(name);
    await this.next(async () => {
      if (this.resting.has(service)) return;
      await this.quiescence.reached();
      this.resting.add(service);
      this.quiescence = new Quiescence(this.awake);
      await service.workers.stop();
    });
  }

  /**
   * Lets it work again, from where it rested; what came due meanwhile is done before anybody asks it for more. Throws
   * `Rejection('ServiceNotHere')`.
   */
  async wake(name: string): Promise<void> {
    const service = this.serviceNamed(name);
    await this.next(async () => {
      if (!this.resting.has(service)) return;
      await service.workers.start();
      this.resting.delete(service);
      this.quiescence = new Quiescence(this.awake);
      await this.move(this.now);
    });
  }

  /** The services that rest. */
  get atRest(): readonly string[] {
    return [...this.resting].map(({ name }) => name);
  }

  /** Goes on to the present; from then on it is what the wall clock says. */
  async end(): Promise<MovedOn> {
    for (const name of this.atRest) await this.wake(name);
    const moved = await this.moveOn(new Date().toISOString());
    await this.needs.onMoved?.(moved.now, true);
    this.needs.clock.end();
    return { ...moved, now: this.now };
  }

  private get awake(): readonly OpenService[] {
    return this.needs.services.filter((service) => !this.resting.has(service));
  }

  private serviceNamed(name: string): OpenService {
    const service = this.needs.services.find((one) => one.name === name);
    if (!service) throw new Rejection('ServiceNotHere');
    return service;
  }

  private next<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.moving.then(work);
    this.moving = mine.catch(() => undefined);
    return mine;
  }

  private async move(to: string): Promise<MovedOn> {
    const { clock } = this.needs;
    let timersFired = 0;
    await this.quiescence.reached();
    for (
      let due = await this.nextDue();
      due !== undefined && due <= to;
      due = await this.nextDue()
    ) {
      clock.moveTo(due);
      timersFired += await this.fire();
      await this.quiescence.reached();
    }
    clock.moveTo(to);
    await this.needs.onMoved?.(clock.now(), false);
    return { now: clock.now(), timersFired };
  }

  private async nextDue(): Promise<string | undefined> {
    const timers = this.awake.flatMap((service) => service.timers ?? []);
    const dues = await Promise.all(timers.map((one) => one.nextDue()));
    return dues.filter((due) => due !== undefined).sort()[0];
  }

  private async fire(): Promise<number> {
    let rounds = 0;
    for (const { timers } of this.awake)
      while (timers && (await timers.fireDue()) === 'more') rounds += 1;
    return rounds;
  }
}
