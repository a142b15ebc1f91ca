import { Clock } from '@academy/kernel';

/** A clock that stands still until it is moved. */
export class FixedClock extends Clock {
  constructor(private instant: string) {
    super();
  }

  override now(): string {
    return this.instant;
  }

  moveTo(instant: string): void {
    this.instant = instant;
  }
}
