import { Poller } from '@academy/event-store';

interface Told {
  readonly phase: string;
  readonly person: string;
  readonly step: number;
  readonly at: number;
}

const LOOK_EVERY_MS = 10;

/** How long after its acknowledgement a step is in the read model, as somebody sees it who looks at the rows again and again. */
export class Delays {
  private readonly told: Told[] = [];
  private readonly steps = new Map<string, number>();
  /** When each person's steps were first seen. */
  private readonly seen = new Map<string, number[]>();
  private readonly looking: Poller;
  phase = 'warm-up';

  /** `look` answers how many steps of each person are in the read model. */
  constructor(look: () => Promise<ReadonlyMap<string, number>>) {
    this.looking = new Poller({
      poll: async () => {
        const lengths = await look();
        const now = performance.now();
        for (const [person, length] of lengths) this.sight(person, length, now);
        return 'nothing';
      },
      busyMs: LOOK_EVERY_MS,
      idleMs: LOOK_EVERY_MS,
    });
    this.looking.start();
  }

  /** The number of a person's last acknowledged step. */
  stepsOf(person: string): number {
    return this.steps.get(person) ?? 0;
  }

  acknowledged(person: string): void {
    const step = this.stepsOf(person) + 1;
    this.steps.set(person, step);
    this.told.push({ phase: this.phase, person, step, at: performance.now() });
  }

  /** Of a phase's steps by everybody else; what is not there yet has waited until now. */
  of(phase: string, except: ReadonlySet<string>): readonly number[] {
    const now = performance.now();
    return this.told
      .filter((one) => one.phase === phase && !except.has(one.person))
      .map(({ person, step, at }) => Math.max(0, (this.seen.get(person)?.[step - 1] ?? now) - at));
  }

  stop(): Promise<void> {
    return this.looking.stop();
  }

  private sight(person: string, length: number, now: number): void {
    const times = this.seen.get(person) ?? [];
    while (times.length < length) times.push(now);
    this.seen.set(person, times);
  }
}
