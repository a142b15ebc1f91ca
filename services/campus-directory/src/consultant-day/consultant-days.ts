import { uuidv5 } from '@academy/event-store';
import { category, type Timer } from '@academy/kernel';
import {
  consultantDayDecider,
  type ConsultantDayCommand,
} from './domain/consultant-day.decider.js';
import type { ConsultantDay } from './domain/consultant-day.js';

const HOLD = 'slot-hold:';

const timers = ({ slots }: ConsultantDay): readonly Timer[] =>
  Object.values(slots).flatMap(({ slotId, hold }) =>
    hold === null ? [] : [{ kind: `${HOLD}${slotId}`, due: hold.expiresAt }],
  );

const onTimer = ({ kind }: Timer, now: string): ConsultantDayCommand => ({
  type: 'ExpireHold',
  data: { slotId: kind.slice(HOLD.length), at: now },
});

/** The id of a consultant's day. */
export const dayIdOf = (consultantId: string, date: string): string =>
  uuidv5('consultant-day', consultantId, date);

/** Days of consultants: `consultant-day-<dayId>`. A held slot calls back when its hold runs out (CAM-4). */
export const consultantDays = category('consultant-day', consultantDayDecider, {
  about: 'stream',
  timers,
  onTimer,
});
