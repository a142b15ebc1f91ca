import type { Worker } from './worker.js';

/** The workers of one service, started in order and stopped in reverse. */
export class WorkerGroup {
  private readonly started: Worker[] = [];

  constructor(readonly all: readonly Worker[]) {}

  /** Starts every worker; when one cannot start, those before it are stopped again and its error is thrown. */
  async start(): Promise<void> {
    for (const worker of this.all) {
      try {
        await worker.start();
        this.started.push(worker);
      } catch (error) {
        await this.stop();
        throw error;
      }
    }
  }

  /** Stops what was started. One that fails to stop does not keep the others from stopping; its error is thrown last. */
  async stop(): Promise<void> {
    const failures: unknown[] = [];
    for (let worker = this.started.pop(); worker; worker = this.started.pop()) {
      try {
        await worker.stop();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'workers did not stop cleanly');
  }
}
