import { Clock, SystemClock } from '@academy/kernel';

/**
 * Business time that stands still until somebody moves it on; once the simulation has ended, the wall clock. It never goes back,
 * and never past the wall clock, so that what was simulated lies before what happens.
 */
export class SimulatedClock extends Clock {
  private readonly wall = new SystemClock();

  private at: string | undefined;

  /** A simulation begins or goes on at an ISO instant. */
  begin(at: string): void {
    this.at = at;
  }

  get isSimulated(): boolean {
    return this.at !== undefined;
  }

  override now(): string {
    return this.at ?? this.wall.now();
  }

  /** Moves time on to an ISO instant; one that has passed moves nothing. */
  moveTo(instant: string): void {
    if (this.at === undefined || instant <= this.at) return;
    const wall = this.wall.now();
    this.at = instant < wall ? instant : wall;
  }

  /** From now on it is what the wall clock says. */
  end(): void {
    this.at = undefined;
  }
}
