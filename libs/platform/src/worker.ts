/** Whether a worker does its work; `details` are shown in readiness, so they hold no personal data and no addresses. */
export interface WorkerHealth {
  readonly ok: boolean;
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Something that runs beside the requests: a relay carries events out, a consumer takes events in. */
export interface Worker {
  readonly name: string;
  readonly role: 'relay' | 'consumer';
  start(): Promise<void>;
  /** Finishes or gives up what it is at; resolves when nothing of it runs any more. */
  stop(): Promise<void>;
  health(): WorkerHealth;
}
