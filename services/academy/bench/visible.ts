import { randomUUID } from 'node:crypto';
import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startAcademy, type RunningAcademy } from '../test/academy.examples.js';
import { connectAsOwner } from '../test/postgres.examples.js';

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '30' },
  },
});

/** Commands a second, sent at fixed moments whether or not the earlier ones have been answered. */
const PER_SECOND = 200;
const WARM_UP_SECONDS = 5;
/** Ms at which the check fails (p99). */
const TARGET_MS = 100;
const LOST_AFTER_MS = 10_000;

interface Sent {
  readonly at: number;
  answeredAt?: number;
  seenAt?: number;
}

const start = async ({ ask }: RunningAcademy, sent: Map<string, Sent>): Promise<void> => {
  const at = performance.now();
  const response = await ask('/registration/v1/participants', {
    as: 'agency-demo',
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ noticeVersion: '2026-03' }),
  });
  if (!response.ok) throw new Error(`the command was answered ${response.status}`);
  const { participantId } = (await response.json()) as { participantId: string };
  sent.set(participantId, { at, answeredAt: performance.now() });
};

/** Looks into the journey's read model as an outsider, by plain SQL, until everybody who was sent has been seen there. */
const watch = async (
  academy: RunningAcademy,
  sent: ReadonlyMap<string, Sent>,
  isOver: () => boolean,
): Promise<void> => {
  const journey = await connectAsOwner(academy, 'journey');
  const deadline = (): boolean =>
    [...sent.values()].some(
      ({ at, seenAt }) => seenAt === undefined && performance.now() - at > LOST_AFTER_MS,
    );
  try {
    for (;;) {
      const unseen = [...sent].filter(([, { seenAt }]) => seenAt === undefined);
      if (unseen.length === 0 && isOver()) return;
      if (deadline()) throw new Error('a command never became visible');
      const { rows } = await journey.query<{ participant_id: string }>({
        name: 'visible',
        text: 'select participant_id from read.journey_person where participant_id = any($1::uuid[])',
        values: [unseen.map(([participantId]) => participantId)],
      });
      const now = performance.now();
      for (const { participant_id: id } of rows) Object.assign(sent.get(id) ?? {}, { seenAt: now });
      await sleep(2);
    }
  } finally {
    await journey.end();
  }
};

const run = async (academy: RunningAcademy, seconds: number): Promise<Sent[]> => {
  const sent = new Map<string, Sent>();
  let over = false;
  const watching = watch(academy, sent, () => over);
  const began = performance.now();
  const commands: Promise<void>[] = [];
  for (let index = 0; index < seconds * PER_SECOND; index += 1) {
    const due = began + (index * 1_000) / PER_SECOND;
    if (due > performance.now()) await sleep(due - performance.now());
    commands.push(start(academy, sent));
  }
  await Promise.all(commands);
  over = true;
  await watching;
  return [...sent.values()];
};

const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
};

const machine = (): string => `${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`;

console.log(
  `${PER_SECOND} commands/s on registration, seen in the journey's read model; ${machine()}`,
);
const academy = await startAcademy();
try {
  await run(academy, WARM_UP_SECONDS);
  const sent = await run(academy, Number(flags.seconds));
  const visible = sent.map(({ at, seenAt = NaN }) => seenAt - at);
  const answered = sent.map(({ at, answeredAt = NaN }) => answeredAt - at);
  const [p50, p99] = [percentile(visible, 0.5), percentile(visible, 0.99)];
  const answerP99 = percentile(answered, 0.99);
  console.log(
    `visible.p99 ${p99.toFixed(1)} ms (p50 ${p50.toFixed(1)} ms) from the sending of ${sent.length} commands; the answer alone, ` +
      `p99 ${answerP99.toFixed(1)} ms: ${(p99 / answerP99).toFixed(2)}×, ${p99 <= TARGET_MS ? 'met' : 'MISSED'} (at most ${TARGET_MS} ms)`,
  );
  if (flags.json)
    console.log(
      JSON.stringify([
        { name: 'visible.p99', unit: 'ms', value: p99, references: { 'answer.p99': answerP99 } },
      ]),
    );
  if (flags.check && p99 > TARGET_MS) process.exitCode = 1;
} finally {
  await academy.drop();
}
