import type { CloudEvent } from '@academy/contracts';
import { Bus, type Subscribing, type Subscription } from '@academy/event-bus';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Word } from './places.js';

/** Long enough for a kill to fall between a publish and the checkpoint after it. */
const BETWEEN_MS = 30;

/** Says something to the supervisor. */
export const tell = (word: Word): void => {
  process.send?.(word);
};

/** A test build's fail points around the bus: it tells when a piece of work begins, and takes its time where a kill hurts most. */
export class ExposedBus extends Bus {
  override readonly partitions: number;
  override readonly name: string;
  private isToPause = false;

  constructor(
    private readonly bus: Bus,
    private readonly isCredulous = false,
  ) {
    super();
    this.partitions = bus.partitions;
    this.name = bus.name;
  }

  override async publish(topic: string, events: readonly CloudEvent[]): Promise<void> {
    if (events.length === 0) return;
    tell('at work');
    try {
      await this.bus.publish(topic, events);
    } catch (error) {
      if (!this.isCredulous) throw error;
    }
    await sleep(BETWEEN_MS);
    tell('published');
    if (this.isToPause) await this.pause();
  }

  /** Pauses the whole process after its next publish, before that is noted. */
  pauseOncePublished(): void {
    this.isToPause = true;
  }

  override subscribe(subscribing: Subscribing): Promise<Subscription> {
    return this.bus.subscribe({
      ...subscribing,
      onBatch: (batch) => {
        tell('at work');
        return subscribing.onBatch(batch);
      },
    });
  }

  override close(): Promise<void> {
    return this.bus.close();
  }

  private async pause(): Promise<void> {
    this.isToPause = false;
    tell('paused');
    await sleep(BETWEEN_MS);
    process.kill(process.pid, 'SIGSTOP');
  }
}
