import type { CloudEvent } from '@academy/contracts';
import { Bus, type Subscribing, type Subscription } from '@academy/event-bus';

/** A bus that spoils what a person's next event says: the record that arrives in its place is no event of ours. */
export class DamagingBus extends Bus {
  override readonly partitions: number;
  override readonly name: string;
  private readonly marked = new Set<string>();
  damaged = 0;

  constructor(private readonly bus: Bus) {
    super();
    this.partitions = bus.partitions;
    this.name = bus.name;
  }

  damageNext(person: string): void {
    this.marked.add(person);
  }

  override publish(topic: string, events: readonly CloudEvent[]): Promise<void> {
    return this.bus.publish(
      topic,
      events.map((event) => this.pass(event)),
    );
  }

  override subscribe(subscribing: Subscribing): Promise<Subscription> {
    return this.bus.subscribe(subscribing);
  }

  override close(): Promise<void> {
    return this.bus.close();
  }

  private pass(event: CloudEvent): CloudEvent {
    const { partitionkey } = event;
    if (!this.marked.delete(partitionkey)) return event;
    this.damaged += 1;
    return { partitionkey, note: 'half a recor' } as unknown as CloudEvent;
  }
}
