import { setTimeout as sleep } from 'node:timers/promises';

/** Rests in proportion to the work done since the rest before; `duty` is the share of its time that is worked, above 0 and up to 1. */
export class Rests {
  private began = performance.now();

  constructor(
    private readonly duty: number,
    private readonly wait: (ms: number) => Promise<unknown> = sleep,
  ) {}

  readonly rest = async (): Promise<void> => {
    const workedMs = performance.now() - this.began;
    if (this.duty < 1) await this.wait(workedMs * (1 / this.duty - 1));
    this.began = performance.now();
  };
}
