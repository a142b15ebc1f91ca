import { addDays, category, startOfDay, type Timer } from '@academy/kernel';
import { resultsDueOn } from './domain/ask-for-results.js';
import { classRunDecider, type ClassRunCommand } from './domain/class-run.decider.js';
import { startsAt, type ClassRun, type Scheduled } from './domain/class-run.js';
import type { ClassRunEvent } from './domain/events.js';

const HOLD = 'seat-hold:';
const OFFER = 'waitlist-offer:';
const CLOSING = 'waitlist-closing';
const DECISION = 'class-run-decision';
const RESULTS = 'class-run-results';

const claims = ({ type, data }: ClassRunEvent) =>
  type === 'ClassRunScheduled'
    ? [{ claim: 'take' as const, key: `class-round:${data.courseId}:${data.roundNo}` }]
    : [];

const holds = ({ seats }: Scheduled): readonly Timer[] =>
  Object.entries(seats).flatMap(([enrollmentId, seat]) =>
    seat.status === 'held' ? [{ kind: `${HOLD}${enrollmentId}`, due: seat.expiresAt }] : [],
  );

const waitlist = (run: Scheduled): readonly Timer[] => {
  const { entries } = run.waitlist;
  const offers = entries.flatMap(({ enrollmentId, offer }) =>
    offer === undefined ? [] : [{ kind: `${OFFER}${enrollmentId}`, due: offer.expiresAt }],
  );
  return entries.length === 0 ? [] : [...offers, { kind: CLOSING, due: startsAt(run) }];
};

const decision = ({ decideAt }: Scheduled): readonly Timer[] =>
  decideAt === undefined ? [] : [{ kind: DECISION, due: decideAt }];

/** Who has until a day has all of that day. */
const results = (run: Scheduled): readonly Timer[] => {
  const dueOn = resultsDueOn(run);
  return dueOn === undefined ? [] : [{ kind: RESULTS, due: startOfDay(addDays(dueOn, 1)) }];
};

const timers = (run: ClassRun): readonly Timer[] =>
  run.status === 'unknown'
    ? []
    : [...holds(run), ...waitlist(run), ...decision(run), ...results(run)];

const onTimer = ({ kind }: Timer, now: string): ClassRunCommand => {
  if (kind === CLOSING) return { type: 'CloseWaitlist', data: { at: now } };
  if (kind === DECISION) return { type: 'AskForDecision', data: { at: now } };
  if (kind === RESULTS) return { type: 'AskForResults', data: { at: now } };
  if (kind.startsWith(OFFER))
    return { type: 'LapseOffer', data: { enrollmentId: kind.slice(OFFER.length), at: now } };
  return { type: 'ExpireHold', data: { enrollmentId: kind.slice(HOLD.length), at: now } };
};

/**
 * Class runs: `class-run-<runId>`. A course has each round once; a held seat and an offer call back when they run out, the wait
 * list when the class begins, a run that nobody has decided every day (T-11), one whose results are not final when
 * they are due (T-15).
 */
export const classRuns = category('class-run', classRunDecider, {
  about: 'stream',
  claims,
  timers,
  onTimer,
});
