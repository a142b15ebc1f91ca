import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Client } from 'pg';
import { startAcademy, type RunningAcademy } from '../test/academy.examples.js';
import { connectAsOwner } from '../test/postgres.examples.js';
import { SignIns } from '../test/sign-ins.examples.js';

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '30' },
    kafka: { type: 'boolean', default: false },
  },
});

/** Commands a second, sent at fixed moments whether or not the earlier ones have been answered. */
const PER_SECOND = 200;
const WARM_UP_SECONDS = 5;
/** Ms at which the check fails (p99), by what carries the events. */
const TARGET_MS = flags.kafka ? 150 : 100;
const LOST_AFTER_MS = 10_000;
const LOOK_EVERY_MS = 10;

interface Sent {
  readonly participantId: string;
  readonly at: number;
  readonly answeredAt: number;
  readonly seenAt: number;
}

type Awaited = Omit<Sent, 'seenAt'>;

/** A lean client: what it costs is taken from the two cores on which the product and PostgreSQL answer. */
const post = (
  { url, agent, authorization }: Target,
  body: string,
): Promise<{ readonly status: number; readonly text: string }> =>
  new Promise((resolve, reject) => {
    const headers = {
      ...authorization,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'idempotency-key': randomUUID(),
    };
    const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });

interface Target {
  readonly url: string;
  readonly agent: http.Agent;
  readonly authorization: Readonly<Record<string, string>>;
}

const start = async (target: Target): Promise<Awaited> => {
  const at = performance.now();
  const { status, text } = await post(target, JSON.stringify({ noticeVersion: '2026-03' }));
  if (status !== 201) throw new Error(`the command was answered ${status}`);
  const { participantId } = JSON.parse(text) as { participantId: string };
  return { participantId, at, answeredAt: performance.now() };
};

/** When each of these people's registration began by the ledger's word: the moment before its events went to PostgreSQL, epoch ms. */
const appendedAt = async (
  academy: RunningAcademy,
  sent: readonly Sent[],
): Promise<ReadonlyMap<string, number>> => {
  const registration = await connectAsOwner(academy, 'registration');
  try {
    const { rows } = await registration.query<{ participantId: string; at: number }>(
      `select participant_id "participantId", (extract(epoch from min(recorded_at)) * 1000)::float8 at
         from es.events where participant_id = any($1::uuid[]) group by participant_id`,
      [sent.map(({ participantId }) => participantId)],
    );
    return new Map(rows.map(({ participantId, at }) => [participantId, at]));
  } finally {
    await registration.end();
  }
};

/** Looks into the journey's read model as an outsider, by plain SQL, for everybody who was answered and not seen yet. */
class Watcher {
  readonly seen: Sent[] = [];
  private readonly unseen = new Map<string, Awaited>();

  constructor(private readonly journey: Client) {}

  await(one: Awaited): void {
    this.unseen.set(one.participantId, one);
  }

  /** Resolves when `count` have been seen; rejects when one of them is not for long. */
  async watch(count: number): Promise<void> {
    while (this.seen.length < count) {
      await sleep(LOOK_EVERY_MS);
      if (this.unseen.size > 0) await this.look();
    }
  }

  private async look(): Promise<void> {
    const { rows } = await this.journey.query<{ participantId: string }>({
      name: 'visible',
      text: 'select participant_id "participantId" from read.journey_person where participant_id = any($1::uuid[])',
      values: [[...this.unseen.keys()]],
    });
    const seenAt = performance.now();
    for (const { participantId } of rows) {
      const one = this.unseen.get(participantId);
      if (one) this.seen.push({ ...one, seenAt });
      this.unseen.delete(participantId);
    }
    const [oldest] = this.unseen.values();
    if (oldest && seenAt - oldest.at > LOST_AFTER_MS)
      throw new Error('a command never became visible');
  }
}

const run = async (academy: RunningAcademy, seconds: number): Promise<readonly Sent[]> => {
  const target = {
    url: `${academy.url}/registration/v1/participants`,
    agent: new http.Agent({ keepAlive: true }),
    authorization: await new SignIns(academy.url, academy.folder).authorization('agency-demo'),
  };
  const journey = await connectAsOwner(academy, 'journey');
  // One that watches must not cost what it measures: without statistics of a table this young the planner reads it whole.
  await journey.query('set enable_seqscan = off');
  try {
    const watcher = new Watcher(journey);
    const count = seconds * PER_SECOND;
    const watching = watcher.watch(count);
    const began = performance.now();
    const commands: Promise<void>[] = [];
    for (let index = 0; index < count; index += 1) {
      const left = began + (index * 1_000) / PER_SECOND - performance.now();
      if (left > 0) await sleep(Math.ceil(left));
      commands.push(start(target).then((one) => watcher.await(one)));
    }
    await Promise.all([watching, ...commands]);
    return watcher.seen;
  } finally {
    target.agent.destroy();
    await journey.end();
  }
};

const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
};

const machine = (): string => `${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`;

console.log(
  `${PER_SECOND} commands/s on registration, seen in the journey's read model${flags.kafka ? ' over Kafka' : ''}; ${machine()}`,
);
const academy = await startAcademy(undefined, flags.kafka ? ['--kafka'] : []);
try {
  await run(academy, WARM_UP_SECONDS);
  const sent = await run(academy, Number(flags.seconds));
  const appended = await appendedAt(academy, sent);
  const visible = sent.map(
    ({ participantId, seenAt }) =>
      performance.timeOrigin + seenAt - (appended.get(participantId) ?? NaN),
  );
  const [p50, p99] = [percentile(visible, 0.5), percentile(visible, 0.99)];
  const p99From = (of: (one: Sent) => number) => percentile(sent.map(of), 0.99);
  const sentP99 = p99From(({ at, seenAt }) => seenAt - at);
  const answerP99 = p99From(({ at, answeredAt }) => answeredAt - at);
  console.log(
    `visible.p99 ${p99.toFixed(1)} ms (p50 ${p50.toFixed(1)} ms) from the append of ${sent.length} commands, ${sentP99.toFixed(1)} ms from ` +
      `their sending; the answer alone, p99 ${answerP99.toFixed(1)} ms: ${(p99 / answerP99).toFixed(2)}×, ` +
      `${p99 <= TARGET_MS ? 'met' : 'MISSED'} (at most ${TARGET_MS} ms)`,
  );
  if (flags.json)
    console.log(
      JSON.stringify([
        {
          name: flags.kafka ? 'visible.p99.kafka' : 'visible.p99',
          unit: 'ms',
          value: p99,
          references: { 'answer.p99': answerP99 },
        },
      ]),
    );
  if (flags.check && p99 > TARGET_MS) process.exitCode = 1;
} finally {
  await academy.drop();
}
