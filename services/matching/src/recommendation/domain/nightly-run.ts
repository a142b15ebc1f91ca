import type { NightlyRunBegan, NightlyRunScheduled } from '@academy/contracts';
import { addDays, civilDateOf, startOfDay, type Decider, type Message } from '@academy/kernel';

type ScheduleNightlyRun = Message<'ScheduleNightlyRun', { atHour: number; at: string }>;
type BeginNightlyRun = Message<'BeginNightlyRun', { at: string }>;
export type NightlyRunCommand = ScheduleNightlyRun | BeginNightlyRun;
export type NightlyRunEvent = NightlyRunScheduled | NightlyRunBegan;

/** When everybody is matched next; `null` until there is an order to match them with. */
export type NightlyRun = { readonly atHour: number; readonly dueAt: string } | null;

const MS_PER_HOUR = 3_600_000;

/** The first time after an instant when the clock in Seoul shows the hour. */
const nextAt = (atHour: number, at: string): string => {
  const today = civilDateOf(at);
  const onDay = (day: string): string =>
    new Date(Date.parse(startOfDay(day)) + atHour * MS_PER_HOUR).toISOString();
  const next = onDay(today);
  return next > at ? next : onDay(addDays(today, 1));
};

const decide = (command: NightlyRunCommand, run: NightlyRun): readonly NightlyRunEvent[] => {
  const { at } = command.data;
  if (command.type === 'ScheduleNightlyRun') {
    const { atHour } = command.data;
    if (run?.atHour === atHour) return [];
    return [{ type: 'NightlyRunScheduled', data: { atHour, dueAt: nextAt(atHour, at) } }];
  }
  if (run === null || at < run.dueAt) return [];
  const { dueAt, atHour } = run;
  return [{ type: 'NightlyRunBegan', data: { dueAt, beganAt: at, nextDueAt: nextAt(atHour, at) } }];
};

const evolve = (run: NightlyRun, { type, data }: NightlyRunEvent): NightlyRun => {
  if (type === 'NightlyRunScheduled') return data;
  return run && { ...run, dueAt: data.nextDueAt };
};

/** The run that looks at everybody at night; one that fires late makes up for all that were missed. */
export const nightlyRunDecider: Decider<NightlyRunCommand, NightlyRun, NightlyRunEvent> = {
  initialState: null,
  decide,
  evolve,
};
