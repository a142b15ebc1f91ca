/** Multiples of the golden section, without their whole part, lie apart from each other, however many there are. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Families of consumers in the order in which they were made, which is the same in every instance of a service. */
const families = new Map<string, number>();

/**
 * A consumer's moment in every period of `everyMs`. The same events reach all consumers of a process: without a moment of its own for
 * each they would write all together. Generations of a family (`<family>@<n>`) share one, because they are compared where they
 * are at the same place.
 */
export class Moment {
  private readonly at: number;

  constructor(
    consumer: string,
    private readonly everyMs: number,
  ) {
    const [family = consumer] = consumer.split('@');
    const number = families.get(family) ?? families.size;
    families.set(family, number);
    this.at = Math.floor(((number * GOLDEN) % 1) * everyMs);
  }

  /** How long it is until then, in ms, above 0. */
  until(now: number): number {
    const { at, everyMs } = this;
    return everyMs - ((now - at + everyMs) % everyMs);
  }
}
