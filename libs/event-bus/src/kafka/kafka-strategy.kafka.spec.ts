import { topicOf, type CloudEvent } from '@academy/contracts';
import { eventually } from '@academy/testing-infra';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { BusBatch } from '../bus.js';
import type { KafkaBus } from './kafka-bus.js';
import { openKafkaBus } from './open-kafka-bus.examples.js';

const TOPIC = topicOf('registration');
const heard: string[] = [];
const trouble = { left: 2 };

@Controller()
class Listener {
  @EventPattern(TOPIC)
  hear(@Payload() batch: unknown): void {
    if (trouble.left > 0) {
      trouble.left -= 1;
      throw new TypeError('not yet');
    }
    const { records } = batch as BusBatch;
    heard.push(...records.map(({ value }) => (value as CloudEvent).id));
  }
}

@Module({ controllers: [Listener] })
class ListenerModule {}

describe("Nest's transport of the bus", () => {
  it('hands a controller whole batches, and again those that it failed to work', async () => {
    const under = await openKafkaBus();
    const bus = under.connect() as KafkaBus;
    const errors: unknown[] = [];
    const strategy = bus.strategy({
      group: 'listeners',
      startAt: async () => undefined,
      onError: (error) => errors.push(error),
    });
    const states: string[] = [];
    strategy.status.subscribe((state) => states.push(state));
    const app = await NestFactory.createMicroservice(ListenerModule, { strategy, logger: false });
    await app.listen();

    const events = ['a', 'b', 'c'].map((id) => ({ id, partitionkey: 'one' }) as CloudEvent);
    await bus.publish(TOPIC, events);
    await eventually(() => expect(heard).toEqual(['a', 'b', 'c']), { within: 15_000 });
    expect(errors).toHaveLength(2);
    await app.close();
    expect(states.at(-1)).toBe('closed');
    expect(states).toContain('connected');
    await under.close();
  });
});
