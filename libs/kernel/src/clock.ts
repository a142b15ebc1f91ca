/** The one source of business time. Leases, tokens and time-outs use real time instead. */
export abstract class Clock {
  /** This moment as an ISO-8601 instant in UTC with milliseconds. */
  abstract now(): string;
}

/** The wall clock. */
export class SystemClock extends Clock {
  override now(): string {
    return new Date().toISOString();
  }
}
