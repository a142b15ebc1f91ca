import { Injectable } from '@nestjs/common';
import { HealthIndicatorService, type HealthIndicatorFunction } from '@nestjs/terminus';
import type { Worker } from '../worker.js';

/** Something a service cannot work without: resolves when it is there. Its error is never shown. */
export interface ReadinessCheck {
  readonly name: string;
  readonly check: () => Promise<void>;
}

const CHECK_TIMEOUT = 2_000;

/** Whether a service can take requests: not stopping, its dependencies there, its workers at work. */
@Injectable()
export class Readiness {
  private readonly checks: ReadinessCheck[] = [];
  private readonly workers: Worker[] = [];
  private stopping = false;

  constructor(private readonly indicators: HealthIndicatorService) {}

  /** Adds dependencies; a module may do so while it initialises. */
  require(...checks: readonly ReadinessCheck[]): void {
    this.checks.push(...checks);
  }

  /** Adds workers that were started. */
  watch(...workers: readonly Worker[]): void {
    this.workers.push(...workers);
  }

  /** From now on not ready, so that a load balancer looks elsewhere. */
  refuse(): void {
    this.stopping = true;
  }

  /** What terminus asks, one after the other. */
  indicate(): HealthIndicatorFunction[] {
    return [
      () => this.indicateAccepting(),
      ...this.checks.map(
        ({ name, check }) =>
          () =>
            this.indicateCheck(name, check),
      ),
      ...this.workers.map((worker) => () => this.indicateWorker(worker)),
    ];
  }

  private indicateAccepting() {
    const indicator = this.indicators.check('accepting');
    return this.stopping ? indicator.down() : indicator.up();
  }

  private async indicateCheck(name: string, check: () => Promise<void>) {
    const indicator = this.indicators.check(name);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('late')), CHECK_TIMEOUT);
    });
    try {
      await Promise.race([check(), late]);
      return indicator.up();
    } catch {
      return indicator.down(); // an error names hosts and users; the log of the dependency has it
    } finally {
      clearTimeout(timer);
    }
  }

  private indicateWorker(worker: Worker) {
    const { ok, details = {} } = worker.health();
    const indicator = this.indicators.check(worker.name);
    return ok ? indicator.up({ details }) : indicator.down({ details });
  }
}
