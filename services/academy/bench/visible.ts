import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { RunningAcademy } from '../test/academy.examples.js';
import { SignIns } from '../test/sign-ins.examples.js';
import { instants, startTimed } from './instants.js';

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
/** Before what counts: at first nothing is compiled. What is seen then is told apart. */
const WARM_UP_SECONDS = 5;
/** Ms at which the check fails (p99), by what carries the events. */
const TARGET_MS = flags.kafka ? 150 : 100;

interface Sent {
  readonly participantId: string;
  readonly at: number;
  readonly answeredAt: number;
}

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

const start = async (target: Target): Promise<Sent> => {
  const at = performance.now();
  const { status, text } = await post(target, JSON.stringify({ noticeVersion: '2026-03' }));
  if (status !== 201) throw new Error(`the command was answered ${status}`);
  const { participantId } = JSON.parse(text) as { participantId: string };
  return { participantId, at, answeredAt: performance.now() };
};

const run = async (academy: RunningAcademy, seconds: number): Promise<readonly Sent[]> => {
  const target = {
    url: `${academy.url}/registration/v1/participants`,
    agent: new http.Agent({ keepAlive: true }),
    authorization: await new SignIns(academy.url, academy.folder).authorization('agency-demo'),
  };
  try {
    const count = seconds * PER_SECOND;
    const began = performance.now();
    const commands: Promise<Sent>[] = [];
    for (let index = 0; index < count; index += 1) {
      const left = began + (index * 1_000) / PER_SECOND - performance.now();
      if (left > 0) await sleep(Math.ceil(left));
      commands.push(start(target));
    }
    return await Promise.all(commands);
  } finally {
    target.agent.destroy();
  }
};

const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
};

const shareOf = (taken: readonly Taken[], of: keyof Taken, part: number): number =>
  percentile(
    taken.map((one) => one[of]),
    part,
  );

const machine = (): string => `${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`;

/** What one command took, in ms. */
interface Taken {
  /** From the append, by the ledger's clock, until the journey shows the person. */
  readonly visible: number;
  /** The same from the sending. */
  readonly sinceSent: number;
  readonly answer: number;
}

const measure = async (academy: RunningAcademy, seconds: number): Promise<readonly Taken[]> => {
  const sent = await run(academy, seconds);
  const { appended, visible } = await instants(
    academy,
    sent.map(({ participantId }) => participantId),
  );
  return sent.map(({ participantId, at, answeredAt }) => {
    const [from, until] = [appended.get(participantId), visible.get(participantId)];
    if (!from || !until) throw new Error('PostgreSQL does not tell when somebody was written');
    const sinceSent = until - (performance.timeOrigin + at);
    return { visible: until - from, sinceSent, answer: answeredAt - at };
  });
};

console.log(
  `${PER_SECOND} commands/s on registration, seen in the journey's read model${flags.kafka ? ' over Kafka' : ''}; ${machine()}`,
);
const academy = await startTimed(flags.kafka ? ['--kafka'] : []);
try {
  const first = await measure(academy, WARM_UP_SECONDS);
  const [firstP50, firstP99] = [0.5, 0.99].map((part) =>
    shareOf(first, 'visible', part).toFixed(1),
  );
  console.log(
    `in the first ${WARM_UP_SECONDS} s after the start: p99 ${firstP99} ms (p50 ${firstP50} ms)`,
  );
  const taken = await measure(academy, Number(flags.seconds));
  const share = (of: keyof Taken, part: number): number => shareOf(taken, of, part);
  const [p50, p99] = [share('visible', 0.5), share('visible', 0.99)];
  const answerP99 = share('answer', 0.99);
  console.log(
    `visible.p99 ${p99.toFixed(1)} ms (p50 ${p50.toFixed(1)} ms) from the append of ${taken.length} commands, ` +
      `${share('sinceSent', 0.99).toFixed(1)} ms from their sending; the answer alone, p99 ${answerP99.toFixed(1)} ms: ` +
      `${(p99 / answerP99).toFixed(2)}×, ${p99 <= TARGET_MS ? 'met' : 'MISSED'} (at most ${TARGET_MS} ms)`,
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
