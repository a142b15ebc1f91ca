import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

let ofProcess: Registry | undefined;

/** Memory, event loop and garbage collection are the process's, however many services live in it. */
const processRegistry = (): Registry => {
  if (!ofProcess) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
};

/** The metrics of one service. Labels are routes, methods and states, never ids. */
@Injectable()
export class Metrics {
  /** Register gauges and counters of a service here. */
  readonly registry = new Registry();

  private readonly duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the end of its response',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  /** Counts an answered request under its route's pattern. */
  observe(request: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  }): void {
    const { method, route, status, seconds } = request;
    this.duration.observe({ method, route, status }, seconds);
  }

  /** Everything in Prometheus's text format. */
  async expose(): Promise<{ readonly type: string; readonly text: string }> {
    const all = Registry.merge([processRegistry(), this.registry]);
    return { type: all.contentType, text: await all.metrics() };
  }
}
