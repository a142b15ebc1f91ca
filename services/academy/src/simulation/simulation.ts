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

  private readonly quiescence: Quiescence;

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
    const moved = this.moving.then(() => this.move(to));
    this.moving = moved.catch(() => undefined);
    return moved;
  }

  /** Goes on to the present; from then on it is what the wall clock says. */
  async end(): Promise<MovedOn> {
    const moved = await this.moveOn(new Date().toISOString());
    await this.needs.onMoved?.(moved.now, true);
    this.needs.clock.end();
    return { ...moved, now: this.now };
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
    const timers = this.needs.services.flatMap((service) => service.timers ?? []);
    const dues = await Promise.all(timers.map((one) => one.nextDue()));
    return dues.filter((due) => due !== undefined).sort()[0];
  }

  private async fire(): Promise<number> {
    let rounds = 0;
    for (const { timers } of this.needs.services)
      while (timers && (await timers.fireDue()) === 'more') rounds += 1;
    return rounds;
  }
}
