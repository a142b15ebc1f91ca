import { event, type EventOf } from '@academy/contracts';
import { HttpSourceReader } from '@academy/event-bus';
import { causedBy, EventStore } from '@academy/event-store';
import { category, type Message } from '@academy/kernel';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { Module } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import Type from 'typebox';
import { SpecIssuer, startDemo } from '../demo-service.examples.js';
import { isRole, roles, type Role } from '../index.js';
import { feedRoute } from './feed.controller.js';

const Stamped = event(
  'registration',
  'Stamped',
  1,
  { seq: Type.Integer() },
  { examples: [{ seq: 1 }] },
);
type Stamped = EventOf<typeof Stamped>;

type Stamp = Message<'Stamp', { seq: number }>;

const cards = category<Stamp, null, Stamped>(
  'card',
  {
    initialState: null,
    decide: ({ data }) => [{ type: 'Stamped', data }],
    evolve: (state) => state,
  },
  { about: 'stream' },
);

const stamp = (seq: number): Stamp => ({ type: 'Stamp', data: { seq } });

const everyone: readonly Role[] = Object.keys(roles).filter(isRole);
const ALL_SLICES = { from: 0, to: 1023 };

describe('the feed of a service', () => {
  let issuer: SpecIssuer;
  let ledger: TestLedger;
  let running: Awaited<ReturnType<typeof startDemo>>;

  beforeAll(async () => {
    issuer = await SpecIssuer.start();
    ledger = await openLedger({
      superuserUrl: process.env.TEST_POSTGRES_URL ?? '',
      service: 'registration',
      events: [Stamped],
    });
    const cause = {
      correlationId: 'spec',
      causationId: 'spec',
      actor: { type: 'SYSTEM', id: 'spec' },
      channel: 'SYSTEM',
    } as const;
    await causedBy(cause, async () => {
      for (const seq of [1, 2, 3])
        await ledger.streams.execute(cards, 'one', stamp(seq), { commandId: randomUUID() });
    });

    @Module({
      controllers: [feedRoute('registration')],
      providers: [{ provide: EventStore, useValue: ledger.store }],
    })
    class FeedModule {}
    running = await startDemo(issuer.url, { name: 'registration' }, FeedModule);
  });

  afterAll(async () => {
    issuer.stop();
    await ledger.close();
    await running.close();
  });

  const tokenOf = (...held: readonly Role[]): Promise<string> =>
    issuer.token({ sub: 'service', client_id: 'service', roles: held, campuses: ['*'] });

  const statusFor = async (...held: readonly Role[]): Promise<number> => {
    const { status } = await fetch(`${running.url}/registration/v1/events`, {
      headers: { authorization: `Bearer ${await tokenOf(...held)}` },
    });
    return status;
  };

  it('is read page by page by a service', async () => {
    const reader = new HttpSourceReader({
      baseUrl: () => running.url,
      token: () => tokenOf('SERVICE'),
    });
    const first = await reader.read('registration', ALL_SLICES, 0n, 2);
    expect(first.events).toMatchObject([{ data: { seq: 1 } }, { data: { seq: 2 } }]);
    const rest = await reader.read('registration', ALL_SLICES, BigInt(first.next ?? ''), 2);
    expect(rest).toMatchObject({ events: [{ data: { seq: 3 } }], next: null });
  });

  it.each(everyone.filter((role) => role !== 'SERVICE'))('is closed to %s', async (role) =>
    expect(await statusFor(role)).toBe(403),
  );

  it('is closed to a service that would be somebody else as well, and to nobody', async () => {
    expect(await statusFor('SERVICE')).toBe(200);
    expect(await statusFor('SERVICE', 'SYSTEM_ADMIN')).toBe(401);
    expect((await fetch(`${running.url}/registration/v1/events`)).status).toBe(401);
  });
});
