import { civilDateOf, type Clock } from '@academy/kernel';
import { SingleBar } from 'cli-progress';
import type { Academy } from '../start-academy.js';
import { AcademyClient, type SignIn } from './academy-client.js';
import { cohortPlayed } from './cohort-on-record.js';
import type { Cohort } from './cohort.js';
import type { Inspection } from './inspect-cohort.js';
import { daysOf, playCohort } from './play-cohort.js';

interface Showing {
  readonly academy: Academy;
  readonly folder: string;
  /** The cohort that is still to be played, if there is one. */
  readonly cohort: Cohort | undefined;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

const say = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

interface Funnel {
  readonly steps: readonly {
    readonly step: string;
    readonly ko: string;
    readonly en: string;
    readonly count: number;
  }[];
}

const WIDEST = 30;

/** The funnel as lines: who has come how far. */
const funnelLines = ({ steps }: Funnel): string[] => {
  const most = Math.max(1, ...steps.map(({ count }) => count));
  return steps.map(({ ko, en, count }) => {
    const bar = '█'.repeat(Math.round((count / most) * WIDEST));
    return `  ${String(count).padStart(4)} ${bar.padEnd(WIDEST)} ${ko} (${en})`;
  });
};

const withoutIds = (text: string): string => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…');

const play = async (showing: Showing, signIns: readonly SignIn[]): Promise<void> => {
  const { academy, folder, cohort, signal } = showing;
  if (!cohort) return;
  say(
    `\n가상 참여자 ${cohort.people}명이 지난 18개월의 과정을 밟습니다 (synthetic people, 18 months of ways):`,
  );
  const bar = new SingleBar({
    format: '  {bar} {value}/{total} 일 (days)',
    noTTYOutput: true,
    notTTYSchedule: 2_000,
  });
  bar.start(daysOf(cohort), 0);
  const refusals: string[] = [];
  let inspected: Inspection | undefined;
  const looks = { open: 0, exceptions: 0 };
  try {
    const { url } = academy;
    await playCohort(cohort, {
      url,
      signIns,
      signal,
      onDay: (days) => {
        // What happened before the first day of all, such as the notices of then, is day 0 as well.
        bar.update(Math.max(0, days));
      },
      onLook: (open, exceptions) => {
        looks.open = open;
        looks.exceptions += exceptions;
      },
      onInspected: (inspection) => {
        inspected = inspection;
      },
      onRefusal: ({ message }) => refusals.push(message),
    });
    await cohortPlayed(folder, cohort);
  } finally {
    bar.stop();
  }
  say(
    `진행 중인 참여 ${looks.open}건, 담당·다음 할 일·기한이 하나씩이 아닌 경우 ${looks.exceptions}건 (open participations; without exactly one owner, next step and due day at any moment: ${looks.exceptions})`,
  );
  if (inspected) {
    const { parked, verified, deviations } = inspected;
    say(`보류 중인 사건 ${parked}건 (events that are parked: ${parked})`);
    say(
      `사건과 다른 조회 자료 ${deviations}건, ${verified}번 대조 (rows that are not what the events say: ${deviations})`,
    );
  }
  if (refusals.length === 0) return;
  say(`규칙에 따라 멈춘 사람 ${refusals.length}명 (stopped by a rule):`);
  for (const refusal of new Set(refusals.map(withoutIds))) say(`  ${refusal}`);
};

const show = async (showing: Showing): Promise<void> => {
  const { academy, signal } = showing;
  const signIns = academy.issuer.credentials.map(({ client: { id }, secret }) => ({ id, secret }));
  await play(showing, signIns);
  const analyst = signIns.find(({ id }) => id === 'analyst');
  if (!analyst) return;
  const { body } = await new AcademyClient(academy.url, analyst, signal).get<Funnel>(
    '/journey/v1/funnel',
  );
  say(`\n현황 (the funnel), ${civilDateOf(showing.clock.now())}:`);
  for (const line of funnelLines(body)) say(line);
};

/** What runs beside the product until it is told to stop. */
export interface Shown {
  readonly stop: () => Promise<void>;
}

/**
 * Plays what is left of the cohort and prints how many people have come how far, while the product already serves. What goes wrong
 * is told in one line; the product goes on without.
 */
export const showCohort = (showing: Omit<Showing, 'signal'>): Shown => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const ended = show({ ...showing, signal }).catch((error: unknown) => {
    if (signal.aborted) return;
    const reason = error instanceof Error ? error.message : 'unknown';
    process.stderr.write(`가상 참여자를 보여 줄 수 없습니다 (the cohort stopped): ${reason}\n`);
  });
  return {
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
};
